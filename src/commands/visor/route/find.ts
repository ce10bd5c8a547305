import {homedir} from 'node:os'
import {string as stringArg} from '@oclif/core/args'
import {integer, string} from '@oclif/core/flags'
import {UsageProblem} from '../../../errors.js'
import {renderFoundRoutes} from '../../../output/found-routes.js'
import {ServiceCommand} from '../../../service-command.js'
import {checkedKey} from '../../../services/checked-key.js'
import type {RoutesBetween} from '../../../services/public/route-finder.js'

export default class VisorRouteFind extends ServiceCommand {
  static override readonly summary = 'Ask the route finder for routes between two visors.'
  static override readonly description =
    'With two keys no visor is needed: the first one dials. With one key the running visor at --rpc dials, and is asked ' +
    'for its key. At most five routes are given for each direction, those with fewest transports first.'
  static override readonly aliases = ['route:find', 'rtfind']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> 02a49b…41',
    '<%= config.bin %> <%= command.id %> 02a49b…41 03be58…0a --min 2 --max 4',
  ]
  static override readonly args = {
    pk: stringArg({required: true, description: 'Public key of the visor to reach, or of the one that dials.'}),
    remote: stringArg({
      description: 'Public key of the visor to reach, when the first key is that of the one that dials.',
    }),
  }
  static override readonly flags = {
    min: integer({
      char: 'n',
      aliases: ['min-hops'],
      summary: 'Fewest transports of a route.',
      default: 1,
      min: 0,
      max: 65_535,
    }),
    max: integer({
      char: 'x',
      aliases: ['max-hops'],
      summary: 'Most transports of a route.',
      default: 1000,
      min: 1,
      max: 65_535,
    }),
    addr: string({
      char: 'a',
      summary: 'Address of the route finder.',
      helpValue: 'URL',
      env: 'SKYWIRE_CLI_ROUTE_FINDER',
    }),
    rpc: string({summary: "Address of the running visor's RPC.", helpValue: 'HOST:PORT', env: 'SKYWIRE_CLI_RPC'}),
  }

  async run(): Promise<RoutesBetween> {
    const {args, flags} = await this.parse(VisorRouteFind)
    const keys = [args.pk, args.remote].filter((key) => key !== undefined).map(checkedKey)
    if (flags.min > flags.max) throw new UsageProblem(`--min ${flags.min} is more than --max ${flags.max}`)
    const {RouteFinder} = await import('../../../services/public/route-finder.js')
    const finder = new RouteFinder(await this.serviceOptions('route_finder', flags, flags.addr))
    const [from = '', to = ''] = args.remote === undefined ? [await this.#ownKey(flags.rpc), ...keys] : keys
    const found = await finder.find({from, to, minHops: flags.min, maxHops: flags.max})
    this.log(renderFoundRoutes(found, this.look))
    return {from, to, ...found}
  }

  async #ownKey(rpc: string | undefined): Promise<string> {
    const [{dialVisor}, {rpcAddress}] = await Promise.all([
      import('../../../visor/dial-visor.js'),
      import('../../../visor-tasks/find-rpc-address.js'),
    ])
    const project = (await this.projectSettings()).rpc
    const address = await rpcAddress({flag: rpc, env: process.env, project, home: homedir()})
    const visor = await dialVisor(address, {signal: this.signal})
    try {
      return (await visor.node.overview()).local_pk
    } finally {
      visor.close()
    }
  }
}
