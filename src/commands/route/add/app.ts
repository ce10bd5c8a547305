import {
  keepAliveFlag,
  localKeyFlag,
  localPortFlag,
  remoteKeyFlag,
  remotePortFlag,
  routeIdFlag,
  RuleCommand,
} from '../../../rule-command.js'
import type {RouteId} from '../../../visor-tasks/answers.js'

export default class RouteAddApp extends RuleCommand {
  static override readonly summary = 'Save a rule that takes packets of a route for an app here.'
  static override readonly description =
    'The later spelling of `visor add-rule app`. A rule of the same id is replaced.'
  static override readonly aliases = ['route:add:a', 'visor:route:add:a']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> --rid 7 --lpk 02a49b…41 --lpt 44 --rpk 03be58…0a --rpt 45',
  ]
  static override readonly flags = {
    rid: routeIdFlag,
    lpk: localKeyFlag,
    lpt: localPortFlag,
    rpk: remoteKeyFlag,
    rpt: remotePortFlag,
    'keep-alive': keepAliveFlag,
  }

  async run(): Promise<RouteId> {
    const {flags} = await this.parse(RouteAddApp)
    return this.save(flags, {
      type: 'consume',
      key_route_id: flags.rid,
      descriptor: {src_pk: flags.lpk, src_port: flags.lpt, dst_pk: flags.rpk, dst_port: flags.rpt},
    })
  }
}
