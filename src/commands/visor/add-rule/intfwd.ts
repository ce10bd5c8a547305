import {keepAliveFlag, nextIdArg, routeIdArg, RuleCommand, transportArg} from '../../../rule-command.js'
import type {RouteId} from '../../../visor-tasks/answers.js'

export default class VisorAddRuleIntfwd extends RuleCommand {
  static override readonly summary = 'Save a rule that passes packets of others on.'
  static override readonly description =
    'A rule of the same id is replaced. Routes are made by visors themselves; this is for experts.'
  static override readonly aliases = ['visor:route:add-rule:intfwd']
  static override readonly examples = ['<%= config.bin %> <%= command.id %> 10 11 953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6']
  static override readonly args = {
    'route-id': routeIdArg,
    'next-route-id': nextIdArg,
    'next-transport-id': transportArg,
  }
  static override readonly flags = {'keep-alive': keepAliveFlag}

  async run(): Promise<RouteId> {
    const {args, flags} = await this.parse(VisorAddRuleIntfwd)
    return this.save(flags, {
      type: 'intermediary-forward',
      key_route_id: args['route-id'],
      next_route_id: args['next-route-id'],
      next_transport_id: args['next-transport-id'],
    })
  }
}
