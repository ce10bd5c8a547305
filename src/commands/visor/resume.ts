import {untried, VisorCommand} from '../../visor-command.js'
import type {Done} from '../../visor-tasks/answers.js'

export default class VisorResume extends VisorCommand {
  static override readonly summary = 'End the rest of a visor.'
  static override readonly description = untried('Visors know it since v1.3.29.')
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']

  async run(): Promise<Done> {
    const {flags} = await this.parse(VisorResume)
    return this.done(flags, ({process}) => process.resume())
  }
}
