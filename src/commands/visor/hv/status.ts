import {watchFlag} from '../../../flags.js'
import {renderHypervisorState} from '../../../output/visor/node.js'
import {untried, VisorCommand} from '../../../visor-command.js'
import type {HypervisorState} from '../../../visor/model/visor-summary.js'

export default class VisorHvStatus extends VisorCommand {
  static override readonly summary = 'Show whether a visor is a hypervisor, and how it serves.'
  static override readonly description = untried('Visors tell since v1.3.29.')
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']
  static override readonly flags = {watch: watchFlag}

  async run(): Promise<HypervisorState> {
    const {flags} = await this.parse(VisorHvStatus)
    return this.answer(flags, ({hypervisor}) => hypervisor.state(), {
      text: renderHypervisorState,
      legacy: (state) => state,
    })
  }
}
