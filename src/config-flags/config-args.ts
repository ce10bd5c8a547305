import {string} from '@oclif/core/args'
import {boolean, option, string as text} from '@oclif/core/flags'
import {ERAS} from '../config/eras/era.js'

/** The file that commands work on where none is named, as visors have it. */
export const DEFAULT_CONFIG_FILE = 'skywire-config.json'

/** A configuration as an argument. */
export const configFileArg = string({
  description: 'Configuration; - for standard input.',
  default: DEFAULT_CONFIG_FILE,
})

/** `--file`, for commands whose arguments say something else. */
export const configFileFlag = text({
  char: 'f',
  helpValue: 'FILE',
  default: DEFAULT_CONFIG_FILE,
  summary: 'Configuration; - for standard input.',
})

/** `--era`, for files whose keys do not tell their shape. */
export const shapeFlag = option({
  options: ERAS,
  aliases: ['from'],
  summary: 'Shape of the file, instead of the one that its keys tell.',
})()

export const dryRunFlag = boolean({summary: 'Show what would change, and change nothing.'})
