import {OpenListCommand} from '../../open-answer-command.js'
import type {Visor} from '../../services/hypervisor/visor-over-http.js'

export default class VisorProxies extends OpenListCommand {
  static override readonly summary = 'List the proxies that run inside of a visor.'

  protected override ask({process}: Visor): Promise<unknown> {
    return process.embeddedProxies()
  }
}
