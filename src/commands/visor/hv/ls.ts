import {watchFlag} from '../../../flags.js'
import {renderKeys} from '../../../output/public-key.js'
import {untried, VisorCommand} from '../../../visor-command.js'
import type {ConnectedVisors} from '../../../visor-tasks/answers.js'

export default class VisorHvLs extends VisorCommand {
  static override readonly summary = 'List the visors that are connected to a visor which is a hypervisor.'
  static override readonly description = untried('Only their keys; `hypervisor visors` asks each how it is.')
  static override readonly aliases = ['dmsgpty:list']
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']
  static override readonly flags = {watch: watchFlag}

  async run(): Promise<ConnectedVisors> {
    const {flags} = await this.parse(VisorHvLs)
    return this.answer<ConnectedVisors>(flags, async ({hypervisor}) => ({visors: await hypervisor.visors()}), {
      text: ({visors}) => renderKeys(visors),
      legacy: ({visors}) => visors,
    })
  }
}
