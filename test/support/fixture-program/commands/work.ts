import {BaseCommand} from '../../../../src/base-command.js'
import {withProgress} from '../../../../src/progress/with-progress.js'

/** Shows progress for ever. */
export default class Work extends BaseCommand {
  async run(): Promise<void> {
    await this.parse(Work)
    await withProgress({title: 'Working', stream: process.stderr}, async (onProgress) => {
      for (let done = 0; ; done++) {
        onProgress({done})
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    })
  }
}
