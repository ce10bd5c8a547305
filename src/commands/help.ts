import {string} from '@oclif/core/args'
import {BaseCommand} from '../base-command.js'
import {resolveCommand} from '../resolve-command.js'
import {showHelp} from '../show-help.js'

export default class Help extends BaseCommand {
  static override readonly enableJsonFlag = false
  static override readonly summary = 'Show what a command does and how it is used.'
  static override readonly strict = false
  static override readonly args = {
    command: string({description: 'Words of the command; the list of all commands without any.'}),
  }
  static override readonly examples = ['<%= config.bin %> <%= command.id %> version']

  async run(): Promise<void> {
    const {argv} = await this.parse(Help)
    await showHelp(resolveCommand(argv.map(String), new Set(this.config.commandIDs)), this.config)
  }
}
