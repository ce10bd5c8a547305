import {untried, VisorCommand} from '../../visor-command.js'
import type {Suspended} from '../../visor-tasks/answers.js'

export default class VisorSuspended extends VisorCommand {
  static override readonly summary = 'Tell whether a visor rests.'
  static override readonly description = untried('Prints true or false. Visors know it since v1.3.29.')
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']

  async run(): Promise<Suspended> {
    const {flags} = await this.parse(VisorSuspended)
    return this.answer<Suspended>(flags, async ({process}) => ({is_suspended: await process.isSuspended()}), {
      text: ({is_suspended}) => String(is_suspended),
      legacy: ({is_suspended}) => is_suspended,
    })
  }
}
