import type {Config} from '@oclif/core/config'
import type {Resolved} from './resolve-command.js'
import {unknownCommand} from './unknown-words.js'

/**
 * Shows help about a command or a group, or about the whole program where no word is given.
 *
 * @throws {@link UsageProblem} for words that name nothing.
 */
export async function showHelp(resolved: Resolved, config: Config): Promise<void> {
  if (resolved.kind === 'unknown' && resolved.words.length > 0) throw unknownCommand(resolved, config)
  const {loadHelpClass} = await import('@oclif/core/help')
  const Help = await loadHelpClass(config)
  await new Help(config, {hideAliasesFromRoot: true}).showHelp(
    resolved.kind === 'unknown' ? [] : resolved.id.split(':'),
  )
}
