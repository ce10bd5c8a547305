import {VisorCommand} from '../../visor-command.js'
import type {Done} from '../../visor-tasks/answers.js'

export default class VisorShutdown extends VisorCommand {
  static override readonly summary = 'End a visor.'
  static override readonly aliases = ['visor:halt']
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']

  async run(): Promise<Done> {
    const {flags} = await this.parse(VisorShutdown)
    const text = 'Visor was shut down'
    return this.answer<Done>(flags, async ({node}) => (await node.shutdown(), {done: true}), {
      text: () => text,
      legacy: () => text,
    })
  }
}
