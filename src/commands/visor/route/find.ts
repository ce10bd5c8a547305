import {integer, string} from '@oclif/core/flags'
import {UsageProblem} from '../../../errors.js'
import {renderFoundRoutes} from '../../../output/found-routes.js'
import {RouteSearchCommand, routeEndArgs} from '../../../route-search-command.js'
import type {RoutesBetween} from '../../../services/public/route-finder.js'

export default class VisorRouteFind extends RouteSearchCommand {
  static override readonly summary = 'Ask the route finder for routes between two visors.'
  static override readonly description =
    'With two keys no visor is needed: the first one dials. With one key the running visor at --rpc dials, and is asked ' +
    'for its key. At most five routes are given for each direction, those with fewest transports first.'
  static override readonly aliases = ['route:find', 'rtfind']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> PK',
    '<%= config.bin %> <%= command.id %> PK OTHER_PK --min 2 --max 4',
  ]
  static override readonly args = routeEndArgs
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
  }

  async run(): Promise<RoutesBetween> {
    const {args, flags} = await this.parse(VisorRouteFind)
    if (flags.min > flags.max) throw new UsageProblem(`--min ${flags.min} is more than --max ${flags.max}`)
    const {RouteFinder} = await import('../../../services/public/route-finder.js')
    const finder = new RouteFinder(await this.serviceOptions('route_finder', flags, flags.addr))
    const ends = await this.ends(args, flags.rpc)
    const found = await finder.find({...ends, minHops: flags.min, maxHops: flags.max})
    this.log(renderFoundRoutes(found, this.look))
    return {...ends, ...found}
  }
}
