import {keepAliveFlag, nextIdFlag, routeIdFlag, RuleCommand, transportFlag} from '../../../rule-command.js'
import type {RouteId} from '../../../visor-tasks/answers.js'

export default class RouteAddIntfwd extends RuleCommand {
  static override readonly summary = 'Save a rule that passes packets of others on.'
  static override readonly description =
    'The later spelling of `visor add-rule intfwd`. A rule of the same id is replaced.'
  static override readonly aliases = ['route:add:b', 'visor:route:add:b']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> --rid 10 --nrid 11 --tpid 953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6',
  ]
  static override readonly flags = {
    rid: routeIdFlag,
    nrid: nextIdFlag,
    tpid: transportFlag,
    'keep-alive': keepAliveFlag,
  }

  async run(): Promise<RouteId> {
    const {flags} = await this.parse(RouteAddIntfwd)
    return this.save(flags, {
      type: 'intermediary-forward',
      key_route_id: flags.rid,
      next_route_id: flags.nrid,
      next_transport_id: flags.tpid,
    })
  }
}
