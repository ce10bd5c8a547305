import {
  keepAliveFlag,
  localKeyArg,
  localPortArg,
  remoteKeyArg,
  remotePortArg,
  routeIdArg,
  RuleCommand,
} from '../../../rule-command.js'
import type {RouteId} from '../../../visor-tasks/answers.js'

export default class VisorAddRuleApp extends RuleCommand {
  static override readonly summary = 'Save a rule that takes packets of a route for an app here.'
  static override readonly description =
    'A rule of the same id is replaced. Routes are made by visors themselves; this is for experts.'
  static override readonly aliases = ['visor:route:add-rule:app']
  static override readonly examples = ['<%= config.bin %> <%= command.id %> 7 02a49b…41 44 03be58…0a 45']
  static override readonly args = {
    'route-id': routeIdArg,
    'local-pk': localKeyArg,
    'local-port': localPortArg,
    'remote-pk': remoteKeyArg,
    'remote-port': remotePortArg,
  }
  static override readonly flags = {'keep-alive': keepAliveFlag}

  async run(): Promise<RouteId> {
    const {args, flags} = await this.parse(VisorAddRuleApp)
    return this.save(flags, {
      type: 'consume',
      key_route_id: args['route-id'],
      descriptor: {
        src_pk: args['local-pk'],
        src_port: args['local-port'],
        dst_pk: args['remote-pk'],
        dst_port: args['remote-port'],
      },
    })
  }
}
