import {OpenListCommand} from '../../../open-answer-command.js'
import type {Visor} from '../../../services/hypervisor/visor-over-http.js'

export default class RouteTableStats extends OpenListCommand {
  static override readonly summary = 'Show counters of the routing table of a visor.'

  protected override ask({router}: Visor): Promise<unknown> {
    return router.tableStatistics()
  }
}
