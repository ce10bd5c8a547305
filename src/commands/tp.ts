import {boolean, integer, string} from '@oclif/core/flags'
import {listed, watchFlag} from '../flags.js'
import {
  countTransports,
  renderOthers,
  renderTransports,
  renderTransportStatistics,
  legacyTransports,
} from '../output/visor/transports.js'
import {VisorCommand} from '../visor-command.js'
import type {TransportList, TransportsOfOthers, TransportTypes} from '../visor-tasks/answers.js'

export default class Tp extends VisorCommand {
  static override readonly summary = 'List the transports of a visor, in the later spelling.'
  static override readonly description =
    'The same as `visor ls-tp`, with the flags and columns of 2024 to 2026. Releases and services of other visors are ' +
    'known only when --uturl and --sdurl say whom to ask; `deployment` means the services of the network.'
  static override readonly aliases = ['visor:tp:ls', 'tp:ls']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> -m',
    '<%= config.bin %> <%= command.id %> -m --uturl deployment --sdurl deployment',
    '<%= config.bin %> <%= command.id %> --types stcpr,sudph --watch 5',
    '<%= config.bin %> <%= command.id %> --id 953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6',
  ]
  static override readonly flags = {
    types: string({char: 't', summary: 'Only transports of these types, divided by commas.', helpValue: 'TYPES'}),
    pks: string({char: 'p', summary: 'Only transports to these public keys, divided by commas.', helpValue: 'PKS'}),
    logs: boolean({char: 'l', summary: 'Ask for the traffic of each, too.', default: true, allowNo: true}),
    more: boolean({char: 'm', summary: 'Show release, country, services, latency and traffic, too, where known.'}),
    bw: integer({
      char: 'b',
      summary: 'Show the traffic of this many days, today included. Visors tell since v1.3.29.',
      helpValue: 'DAYS',
      min: 1,
      max: 3650,
    }),
    inactive: boolean({summary: 'Show transports, too, that are registered and not open.'}),
    sdurl: string({char: 'a', summary: 'Ask this service discovery what visors offer.', helpValue: 'URL'}),
    uturl: string({char: 'w', summary: 'Ask this uptime tracker for their releases.', helpValue: 'URL'}),
    id: string({char: 'i', summary: 'Only the transport of this id.', helpValue: 'ID'}),
    tptypes: boolean({char: 'u', summary: 'List the types of transports that the visor can open instead.'}),
    stats: boolean({char: 's', summary: 'Count them instead.'}),
    remote: string({
      summary: 'List the transports of these other visors instead, asked through a transport setup node.',
      helpValue: 'PKS',
    }),
    watch: watchFlag,
    live: boolean({char: 'L', summary: 'The same as --watch with -m.'}),
  }

  async run(): Promise<TransportList | TransportTypes | TransportsOfOthers> {
    const {flags} = await this.parse(Tp)
    if (flags.tptypes) {
      return this.answer(flags, async ({transports}) => ({types: await transports.types()}), {
        text: ({types}) => types.join('\n'),
        legacy: ({types}) => types,
      })
    }
    const watch = flags.watch ?? (flags.live ? 2 : undefined)
    if (flags.remote !== undefined) return this.#ofOthers({...flags, watch}, flags.remote)
    const filter = {types: listed(flags.types), keys: listed(flags.pks), withLogs: flags.logs}
    const services = await this.#services(flags)
    const {listTransports} = await import('../visor-tasks/list-transports.js')
    const wanted = {filter, id: flags.id, days: flags.bw, withInactive: flags.inactive, ...services}
    const columns = {remote: 'remote_pk', more: flags.more || flags.live, traffic: flags.bw !== undefined} as const
    return this.answer<TransportList>({...flags, watch}, (visor) => listTransports(visor, wanted), {
      text: ({transports}, look) =>
        flags.stats ? renderTransportStatistics(transports) : renderTransports(transports, columns, look),
      legacy: ({transports}) => (flags.stats ? countTransports(transports) : legacyTransports(transports)),
    })
  }

  async #ofOthers(flags: Parameters<typeof this.withVisor>[0], keys: string): Promise<TransportsOfOthers> {
    const [{transportsOfOthers}, {checkedKey}] = await Promise.all([
      import('../visor-tasks/transports-of-others.js'),
      import('../services/checked-key.js'),
    ])
    const wanted = listed(keys).map(checkedKey)
    return this.answer(flags, (visor) => transportsOfOthers(visor, wanted), {
      text: renderOthers,
      legacy: ({visors}) =>
        visors.map(({remote_pk, transports, error}) => ({
          TargetPK: remote_pk,
          Transports: transports,
          Error: error ?? '',
        })),
    })
  }

  /** Whoever is to be asked about the visors at the other end. */
  async #services({sdurl, uturl}: {readonly sdurl?: string | undefined; readonly uturl?: string | undefined}) {
    if (sdurl === undefined && uturl === undefined) return {}
    const [{findService}, {ServiceDiscovery}, {UptimeTracker}] = await Promise.all([
      import('../visor-tasks/find-service.js'),
      import('../services/public/service-discovery.js'),
      import('../services/public/uptime-tracker.js'),
    ])
    const at = (name: 'service_discovery' | 'uptime_tracker', address: string) => ({
      ...findService({name, address, env: process.env}),
      signal: this.signal,
    })
    return {
      ...(sdurl === undefined ? {} : {serviceDiscovery: new ServiceDiscovery(at('service_discovery', sdurl))}),
      ...(uturl === undefined ? {} : {uptimeTracker: new UptimeTracker(at('uptime_tracker', uturl))}),
    }
  }
}
