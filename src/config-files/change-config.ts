import {showPointer} from '../json/pointer.js'
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
  /** Whether that file may exist. */
  readonly force?: boolean
}

/**
 * Writes the changed text of a configuration back, unless the change brings an error that was not there before. What was
 * read from standard input is not written.
 *
 * @throws {@link UsageProblem} naming the first new error; the file is as it was.
 */
export async function changeConfig(
  read: ReadConfig,
  next: string,
  {dryRun, signal, out, force}: ChangeOptions,
): Promise<void> {
  const {file, text, shape} = read
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
    await writeOutput(target, next, {overwrite: target === file || force === true, mode: secretMode(target)})
  }
}
