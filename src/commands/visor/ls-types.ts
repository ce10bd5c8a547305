import {watchFlag} from '../../flags.js'
import {VisorCommand} from '../../visor-command.js'
import type {TransportTypes} from '../../visor-tasks/answers.js'

export default class VisorLsTypes extends VisorCommand {
  static override readonly summary = 'List the types of transports that a visor can open.'
  static override readonly aliases = ['visor:tp:type']
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']
  static override readonly flags = {watch: watchFlag}

  async run(): Promise<TransportTypes> {
    const {flags} = await this.parse(VisorLsTypes)
    return this.answer(flags, async ({transports}) => ({types: await transports.types()}), {
      text: ({types}) => types.join('\n'),
      legacy: ({types}) => types,
    })
  }
}
