import {string} from '@oclif/core/args'
import {BaseCommand} from '../base-command.js'
import {didYouMean} from '../closest.js'
import {UsageProblem} from '../errors.js'
import {resolveCommand, wordsAfter} from '../resolve-command.js'

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
    const words = argv.map(String)
    const resolved = resolveCommand(words, new Set(this.config.commandIDs))
    if (resolved.kind === 'unknown' && words.length > 0) {
      throw new UsageProblem(`unknown command: ${words.join(' ')}`, {
        hints: didYouMean(words.at(-1) ?? '', wordsAfter(resolved.parent, this.config.commandIDs)),
      })
    }
    const {loadHelpClass} = await import('@oclif/core/help')
    const HelpClass = await loadHelpClass(this.config)
    await new HelpClass(this.config, {hideAliasesFromRoot: true}).showHelp(words)
  }
}
