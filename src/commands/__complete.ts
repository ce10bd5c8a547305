import {BaseCommand} from '../base-command.js'
import {completeLine} from '../completion/complete-line.js'

/** Asked by the scripts of `completion` at each Tab; the words of the unfinished command line follow `--`. */
export default class Complete extends BaseCommand {
  static override readonly enableJsonFlag = false
  static override readonly hidden = true
  static override readonly strict = false

  async run(): Promise<void> {
    const {argv} = await this.parse(Complete)
    const {words, files} = completeLine(argv.map(String), this.config.commands)
    const lines = words.map(({word, about}) => `${word}\t${about}`)
    if (files) lines.push(':files')
    if (lines.length > 0) this.log(lines.join('\n'))
  }
}
