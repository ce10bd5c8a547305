import {editJson, type JsonEdit} from '../config/json/edit-json.js'
import {showPointer} from '../config/json/pointer.js'
import {validateConfig} from '../config/validate.js'
import {UsageProblem} from '../errors.js'
import {writeOutput} from '../files/write-output.js'
import {placeIn, type ReadConfig} from './read-config.js'
import {secretMode} from './secret-mode.js'

export interface ChangeOptions {
  /** Look only. */
  readonly dryRun: boolean
  readonly signal: AbortSignal
  /** File to write instead of the one that was read. */
  readonly out?: string
}

/**
 * Changes a configuration in place, leaving every other byte as it was, and writes it back unless the change brings an
 * error that was not there before.
 *
 * @returns the new text; that of standard input is given only.
 * @throws {@link UsageProblem} naming the first new error; the file is as it was.
 */
export async function changeConfig(
  read: ReadConfig,
  edits: readonly JsonEdit[],
  {dryRun, signal, out}: ChangeOptions,
): Promise<string> {
  const {file, text, shape} = read
  const next = editJson(text, edits)
  const errorsOf = (each: string): Map<string, ReturnType<typeof validateConfig>['diagnostics'][number]> =>
    new Map(
      validateConfig(each, {era: shape, platform: process.platform})
        .diagnostics.filter(({severity}) => severity === 'error')
        .map((diagnostic) => [`${diagnostic.code} ${diagnostic.path} ${diagnostic.message}`, diagnostic]),
    )
  const before = errorsOf(text)
  const fresh = [...errorsOf(next)].find(([key]) => !before.has(key))
  if (fresh) {
    const [, {code, path, message, hint, line, column}] = fresh
    throw new UsageProblem(`the change makes an error: ${code} ${showPointer(path)}: ${message}`, {
      hints: [hint],
      place: placeIn(file, next, line, column),
    })
  }
  signal.throwIfAborted()
  const target = out ?? file
  if (!dryRun && target !== '-' && (next !== text || target !== file)) {
    await writeOutput(target, next, {overwrite: true, mode: secretMode(target)})
  }
  return next
}
