import {OpenListCommand} from '../../open-answer-command.js'
import type {Visor} from '../../services/hypervisor/visor-over-http.js'

export default class VisorDmsgServers extends OpenListCommand {
  static override readonly summary = 'List the dmsg servers that a visor is connected to.'

  protected override ask({process}: Visor): Promise<unknown> {
    return process.dmsgServers()
  }
}
