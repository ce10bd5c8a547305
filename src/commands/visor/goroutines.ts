import {untried, VisorCommand} from '../../visor-command.js'
import type {TextAnswer} from '../../visor-tasks/answers.js'

export default class VisorGoroutines extends VisorCommand {
  static override readonly summary = 'Print the stacks of all goroutines of a visor.'
  static override readonly description = untried(
    'For a report to the developers of visors, which tell it since v1.3.29.',
  )
  static override readonly examples = ['<%= config.bin %> <%= command.id %> >goroutines.txt']

  async run(): Promise<TextAnswer> {
    const {flags} = await this.parse(VisorGoroutines)
    return this.answer(flags, async ({process}) => ({text: await process.goroutines()}), {
      text: ({text}) => text.trimEnd(),
      legacy: ({text}) => text,
    })
  }
}
