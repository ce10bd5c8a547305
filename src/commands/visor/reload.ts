import {VisorCommand} from '../../visor-command.js'
import type {Done} from '../../visor-tasks/answers.js'

export default class VisorReload extends VisorCommand {
  static override readonly summary = 'Let a visor read its configuration again.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']

  async run(): Promise<Done> {
    const {flags} = await this.parse(VisorReload)
    const text = 'Visor reloaded'
    return this.answer<Done>(flags, async ({node}) => (await node.reload(), {done: true}), {
      text: () => text,
      legacy: () => text,
    })
  }
}
