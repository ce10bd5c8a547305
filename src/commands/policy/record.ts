import type {Interfaces} from '@oclif/core'
import {boolean, integer, string} from '@oclif/core/flags'
import {EXIT, UsageProblem} from '../../errors.js'
import {contractFlag, forceFlag} from '../../flags.js'
import {checkOneAnswer} from '../../recording-io/one-answer.js'
import type {Recorded, RecordingSource} from '../../recording-io/record.js'
import {VisorCommand} from '../../visor-command.js'
import type {PublicServiceName} from '../../visor-tasks/find-service.js'

export default class PolicyRecord extends VisorCommand {
  static override readonly summary = 'Make a recording of candidate routes.'
  static override readonly description =
    'From a running visor, at --rpc or through a hypervisor: what it knows of its peers, and the routes that its apps use ' +
    'now. From a route finder: the routes that it offers between two visors, with the kinds of their transports from the ' +
    'transport discovery. From observed legs: one dial per source file, with the distinct routes of its legs as ' +
    'candidates. What a source cannot know stays unknown; the header of the recording lists it.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> -o now.jsonl',
    '<%= config.bin %> <%= command.id %> --route-finder deployment --src PK --dst OTHER_PK -o offered.jsonl',
    '<%= config.bin %> <%= command.id %> --from observed-legs.jsonl -o legs.jsonl',
    '<%= config.bin %> <%= command.id %> --from observed-legs.jsonl --from observed-leg-events.jsonl -o legs.jsonl.gz',
  ]
  static override readonly flags = {
    from: string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'FILE',
      summary: 'Observed route groups or leg events as JSON Lines; - for standard input.',
    }),
    'route-finder': string({
      helpValue: 'URL',
      summary: 'Ask this route finder; `deployment` means that of the network.',
      dependsOn: ['dst'],
      exclusive: ['from'],
    }),
    tpdurl: string({
      helpValue: 'URL',
      summary: 'Address of the transport discovery; that of the network where left out.',
    }),
    src: string({helpValue: 'PK', summary: 'The visor that dials; the running one where left out.'}),
    dst: string({helpValue: 'PK', summary: 'The visor to reach.', dependsOn: ['route-finder']}),
    'min-hops': integer({summary: 'Fewest transports of a route.', default: 1, min: 0, max: 65_535}),
    output: string({
      char: 'o',
      required: true,
      helpValue: 'FILE',
      summary: 'Where to write; gzip where the name ends in .gz; - for standard output.',
    }),
    note: string({helpValue: 'TEXT', summary: 'A sentence for the header, such as where the observations come from.'}),
    strict: boolean({summary: 'Stop at the first line that cannot be used.'}),
    contract: contractFlag,
    force: forceFlag,
  }

  async run(): Promise<Recorded> {
    const {flags} = await this.parse(PolicyRecord)
    checkOneAnswer(flags.output, this.jsonEnabled())
    const {record} = await import('../../recording-io/record.js')
    const source = await this.#source(flags)
    const done = await record(source, flags.output, {overwrite: flags.force})
    for (const {file, line, message} of done.problems) this.warn(`${file}:${line}: left out: ${message}`)
    if (done.problems.length > 0) this.found(EXIT.findings)
    for (const flag of done.flags) this.warn(flag)
    const {count} = await import('../../output/recording-report.js')
    if (done.dials === 0 && done.problems.length === 0) {
      this.warn('no app has a connection now, so there is no dial to decide on; start one, or give --route-finder')
    }
    const where = done.file === '-' ? 'standard output' : done.file
    this.logToStderr(`${count(done.dials, 'dial')} and ${count(done.legs, 'line')} about legs written to ${where}`)
    return done
  }

  async #source(flags: Flags): Promise<RecordingSource> {
    const recordedBy = `skywire-cli ${this.config.version}`
    if (flags.from !== undefined) {
      const {observedSource} = await import('../../recording-io/observed-source.js')
      return observedSource(flags.from, {...flags, recordedBy})
    }
    const {note, contract} = flags
    const about = {recordedBy, note, contract: await this.contract(contract), now: this.context.now()}
    if (flags['route-finder'] !== undefined) return this.#offered(flags, flags['route-finder'], about)
    const {visorSource} = await import('../../recording-io/visor-source.js')
    return this.withVisor(flags, (visor) => visorSource(visor, about))
  }

  async #offered(flags: Flags, address: string, about: Parameters<RouteFinderSource>[3]): Promise<RecordingSource> {
    const [{RouteFinder}, {TransportDiscovery}, {routeFinderSource}, {checkedKey}] = await Promise.all([
      import('../../services/public/route-finder.js'),
      import('../../services/public/transport-discovery.js'),
      import('../../recording-io/route-finder-source.js'),
      import('../../services/checked-key.js'),
    ])
    const to = checkedKey(flags.dst ?? '')
    const from = checkedKey(flags.src ?? (await this.withVisor(flags, ({node}) => node.overview())).local_pk)
    if (from === to) throw new UsageProblem('`--src` and `--dst` are the same visor')
    const finder = new RouteFinder(await this.#service('route_finder', address, flags))
    const discovery = new TransportDiscovery(await this.#service('transport_discovery', flags.tpdurl, flags))
    return routeFinderSource(finder, discovery, {from, to, minHops: flags['min-hops'], maxHops: 1000}, about)
  }

  async #service(name: PublicServiceName, address: string | undefined, {timeout = 20}: Flags) {
    const {findService} = await import('../../visor-tasks/find-service.js')
    return {
      ...findService({name, address, env: process.env}),
      flag: name === 'route_finder' ? '--route-finder' : '--tpdurl',
      timeoutMs: timeout * 1000,
      signal: this.signal,
    }
  }
}

type Flags = Interfaces.InferredFlags<typeof PolicyRecord.flags> &
  Interfaces.InferredFlags<typeof VisorCommand.baseFlags>
type RouteFinderSource = typeof import('../../recording-io/route-finder-source.js').routeFinderSource
