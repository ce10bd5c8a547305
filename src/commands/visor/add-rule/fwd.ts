import {
  keepAliveFlag,
  localKeyArg,
  localPortArg,
  nextIdArg,
  remoteKeyArg,
  remotePortArg,
  routeIdArg,
  RuleCommand,
  transportArg,
} from '../../../rule-command.js'
import type {RouteId} from '../../../visor-tasks/answers.js'

export default class VisorAddRuleFwd extends RuleCommand {
  static override readonly summary = 'Save a rule that sends packets of an app here on their way.'
  static override readonly description =
    'A rule of the same id is replaced. Routes are made by visors themselves; this is for experts.'
  static override readonly aliases = ['visor:route:add-rule:fwd']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> 8 9 953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6 02a49b…41 44 03be58…0a 45',
  ]
  static override readonly args = {
    'route-id': routeIdArg,
    'next-route-id': nextIdArg,
    'next-transport-id': transportArg,
    'local-pk': localKeyArg,
    'local-port': localPortArg,
    'remote-pk': remoteKeyArg,
    'remote-port': remotePortArg,
  }
  static override readonly flags = {'keep-alive': keepAliveFlag}

  async run(): Promise<RouteId> {
    const {args, flags} = await this.parse(VisorAddRuleFwd)
    return this.save(flags, {
      type: 'forward',
      key_route_id: args['route-id'],
      next_route_id: args['next-route-id'],
      next_transport_id: args['next-transport-id'],
      descriptor: {
        src_pk: args['local-pk'],
        src_port: args['local-port'],
        dst_pk: args['remote-pk'],
        dst_port: args['remote-port'],
      },
    })
  }
}
