import {watchFlag} from '../../../flags.js'
import {renderKeys} from '../../../output/public-key.js'
import {VisorCommand} from '../../../visor-command.js'
import type {HypervisorKeys} from '../../../visor-tasks/answers.js'

export default class VisorHvPk extends VisorCommand {
  static override readonly summary = 'List the hypervisors that a visor is connected to.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']
  static override readonly flags = {watch: watchFlag}

  async run(): Promise<HypervisorKeys> {
    const {flags} = await this.parse(VisorHvPk)
    return this.answer(flags, async ({node}) => ({hypervisors: (await node.overview()).connected_hypervisors}), {
      text: ({hypervisors}) => renderKeys(hypervisors),
      legacy: ({hypervisors}) => hypervisors,
    })
  }
}
