import {
  keepAliveFlag,
  localKeyFlag,
  localPortFlag,
  nextIdFlag,
  remoteKeyFlag,
  remotePortFlag,
  routeIdFlag,
  RuleCommand,
  transportFlag,
} from '../../../rule-command.js'
import type {RouteId} from '../../../visor-tasks/answers.js'

export default class RouteAddFwd extends RuleCommand {
  static override readonly summary = 'Save a rule that sends packets of an app here on their way.'
  static override readonly description =
    'The later spelling of `visor add-rule fwd`. A rule of the same id is replaced.'
  static override readonly aliases = ['route:add:c', 'visor:route:add:c']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> --rid 8 --nrid 9 --tpid 953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6 --lpk 02a49b…41 --lpt 44 --rpk 03be58…0a --rpt 45',
  ]
  static override readonly flags = {
    rid: routeIdFlag,
    nrid: nextIdFlag,
    tpid: transportFlag,
    lpk: localKeyFlag,
    lpt: localPortFlag,
    rpk: remoteKeyFlag,
    rpt: remotePortFlag,
    'keep-alive': keepAliveFlag,
  }

  async run(): Promise<RouteId> {
    const {flags} = await this.parse(RouteAddFwd)
    return this.save(flags, {
      type: 'forward',
      key_route_id: flags.rid,
      next_route_id: flags.nrid,
      next_transport_id: flags.tpid,
      descriptor: {src_pk: flags.lpk, src_port: flags.lpt, dst_pk: flags.rpk, dst_port: flags.rpt},
    })
  }
}
