import {BaseCommand} from '../base-command.js'
import {completeLine} from '../completion/complete-line.js'

/** Asked by the scripts of `completion` at each Tab; the words of the unfinished command line follow `--`. */
export default class Complete extends BaseCommand {
  static override readonly enableJsonFlag = false
  static override readonly hidden = true
  static override readonly strict = false

  async run(): Promise<void> {
    // The line is taken as it is: the framework would read the flags in it.
    const line = this.argv.slice(this.argv.indexOf('--') + 1)
    await this.parse(Complete, [])
    const {words, files} = completeLine(line, this.config.commands)
    const lines = words.map(({word, about}) => `${word}\t${about}`)
    if (files) lines.push(':files')
    if (lines.length > 0) this.log(lines.join('\n'))
  }
}
