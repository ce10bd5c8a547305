import {OpenListCommand} from '../../open-answer-command.js'
import type {Visor} from '../../services/hypervisor/visor-over-http.js'

export default class VisorGo extends OpenListCommand {
  static override readonly summary = 'Show counters of the Go runtime of a visor.'

  protected override ask({process}: Visor): Promise<unknown> {
    return process.runtime()
  }
}
