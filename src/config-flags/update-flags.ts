import {homedir} from 'node:os'
import {join} from 'node:path'
import {boolean, option, string} from '@oclif/core/flags'
import {packageFile} from '../config/generate/places.js'
import {forceFlag} from '../flags.js'
import {DEFAULT_CONFIG_FILE, dryRunFlag} from './config-args.js'

/** Which file an update reads and writes (visor-config D.8). */
export const updateTargetFlags = {
  input: string({char: 'i', helpValue: 'FILE', summary: `Configuration to read; ${DEFAULT_CONFIG_FILE} otherwise.`}),
  output: string({char: 'o', helpValue: 'FILE', summary: 'File to write, instead of the one that is read.'}),
  pkg: boolean({char: 'p', exclusive: ['user', 'input'], summary: 'Update the file of the package.'}),
  user: boolean({char: 'u', exclusive: ['input'], summary: 'Update the file in the home directory.'}),
  'dry-run': dryRunFlag,
  force: forceFlag,
}

interface ParsedTarget {
  readonly input?: string | undefined
  readonly output?: string | undefined
  readonly pkg?: boolean
  readonly user?: boolean
  readonly 'dry-run': boolean
  readonly force?: boolean
}

/** The file that parsed flags name. */
export function readUpdateTarget({input, output, pkg, user, force, ...flags}: ParsedTarget) {
  const platform = process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux'
  const usual = pkg ? packageFile(platform) : user ? join(homedir(), DEFAULT_CONFIG_FILE) : DEFAULT_CONFIG_FILE
  return {file: input ?? usual, out: output, force: force === true, 'dry-run': flags['dry-run']}
}

/** The letter of what is added, as the earlier program has it; the framework's types know letters of the alphabet only. */
export const PLUS = '+' as 'a'

/** `--reset` of an app. */
export const resetFlag = boolean({char: 'r', default: false, summary: 'First give it its default arguments back.'})

/** A flag that says true or false in a word. */
export function wordFlag(summary: string, char?: 'x') {
  return option({options: ['true', 'false'] as const, summary, ...(char !== undefined && {char})})()
}
