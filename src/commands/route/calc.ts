import {string as stringArg} from '@oclif/core/args'
import {boolean, integer, option, string} from '@oclif/core/flags'
import {UsageProblem} from '../../errors.js'
import {renderFoundRoutes} from '../../output/found-routes.js'
import {RouteSearchCommand, routeEndArgs} from '../../route-search-command.js'
import type {RoutesBetween} from '../../services/public/route-finder.js'
import type {CalculatesRoutes} from '../../visor-tasks/answers.js'

export default class RouteCalc extends RouteSearchCommand {
  static override readonly summary = 'Calculate routes between two visors from the transports of the network.'
  static override readonly description =
    'The transport discovery is asked for all transports, and routes with fewest of them come first; ways of the same ' +
    'length come in the order of their ids. With one key the running visor at --rpc dials. --enable and --disable let the ' +
    'running visor calculate its own routes so, or ask the route finder; visors know that since v1.3.29.'
  static override readonly aliases = ['visor:route:calc']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> PK OTHER_PK --count 3',
    '<%= config.bin %> <%= command.id %> --enable',
  ]
  static override readonly args = {...routeEndArgs, pk: stringArg({description: routeEndArgs.pk.description ?? ''})}
  static override readonly flags = {
    min: integer({char: 'n', summary: 'Fewest transports of a route.', default: 0, min: 0, max: 32}),
    max: integer({char: 'x', summary: 'Most transports of a route.', default: 5, min: 1, max: 32}),
    count: integer({char: 'c', summary: 'Most routes of each direction.', default: 1, min: 1, max: 100}),
    addr: string({
      char: 'a',
      aliases: ['tpdurl'],
      summary: 'Address of the transport discovery.',
      helpValue: 'URL',
      env: 'SKYWIRE_CLI_TPD',
    }),
    source: option({
      summary: 'Where transports are known from; there is one source only.',
      options: ['auto', 'tpd'] as const,
      default: 'auto' as const,
    })(),
    enable: boolean({summary: 'Let the running visor calculate its routes.', exclusive: ['disable']}),
    disable: boolean({summary: 'Let the running visor ask the route finder.'}),
  }

  async run(): Promise<RoutesBetween | CalculatesRoutes> {
    const {args, flags} = await this.parse(RouteCalc)
    if (flags.enable || flags.disable) return this.#switch(flags.enable, flags.rpc)
    if (flags.min > flags.max) throw new UsageProblem(`--min ${flags.min} is more than --max ${flags.max}`)
    const {pk} = args
    if (pk === undefined) throw new UsageProblem('no visor is named', {hints: ['Name the one to reach.']})
    const [{TransportDiscovery}, {calculateRoutes}] = await Promise.all([
      import('../../services/public/transport-discovery.js'),
      import('../../services/public/calculate-routes.js'),
    ])
    const options = await this.serviceOptions('transport_discovery', flags, flags.addr)
    const discovery = new TransportDiscovery({...options, flag: '--addr'})
    const ends = await this.ends({...args, pk}, flags.rpc)
    const wanted = {...ends, minHops: flags.min, maxHops: flags.max, count: flags.count}
    const found = calculateRoutes(await discovery.all(), wanted)
    this.log(renderFoundRoutes(found, this.look))
    return {...ends, ...found}
  }

  async #switch(isOn: boolean, rpc: string | undefined): Promise<CalculatesRoutes> {
    await this.withRunning(rpc, ({router}) => router.setCalculatesRoutes(isOn))
    this.log('OK')
    return {calculates_routes: isOn}
  }
}
