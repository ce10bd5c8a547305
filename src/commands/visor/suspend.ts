import {untried, VisorCommand} from '../../visor-command.js'
import type {Done} from '../../visor-tasks/answers.js'

export default class VisorSuspend extends VisorCommand {
  static override readonly summary = 'Let a visor rest until it is resumed.'
  static override readonly description = untried('Visors know it since v1.3.29.')
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']

  async run(): Promise<Done> {
    const {flags} = await this.parse(VisorSuspend)
    return this.done(flags, ({process}) => process.suspend())
  }
}
