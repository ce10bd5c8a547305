import {createHash} from 'node:crypto'
import {mkdir, readFile, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {writeOutput} from '../../files/write-output.js'

/**
 * When a kept answer may be used instead of asking.
 *
 * `never`: always ask. `only`: never ask, whatever the age. `young`: ask when it is older than `maxAgeMs`.
 */
export type CacheUse =
  {readonly kind: 'never'} | {readonly kind: 'only'} | {readonly kind: 'young'; readonly maxAgeMs: number}

/** An answer that was kept. */
export interface KeptAnswer {
  readonly text: string
  /** When it was given. */
  readonly at: Date
}

/**
 * The last good answer of each question to the public services, one file each, as the service sent it.
 *
 * A file's time is that of the answer. That is also how the earlier tools kept theirs, so their files can be named
 * instead of ours.
 */
export class AnswerCache {
  readonly #directory: string

  constructor(directory: string) {
    this.#directory = directory
  }

  /** The file that keeps the answer to a question. */
  fileOf(question: string): string {
    return join(this.#directory, `${createHash('sha256').update(question).digest('hex').slice(0, 32)}.json`)
  }

  /** @returns `undefined` where nothing is kept, or it cannot be read. */
  async read(file: string): Promise<KeptAnswer | undefined> {
    try {
      const [text, {mtime}] = await Promise.all([readFile(file, 'utf8'), stat(file)])
      return {text, at: mtime}
    } catch {
      return undefined
    }
  }

  /** Keeps an answer. A folder that cannot be written only means that nothing is kept. */
  async keep(file: string, text: string): Promise<void> {
    try {
      await mkdir(this.#directory, {recursive: true, mode: 0o700})
      await writeOutput(file, text, {overwrite: true})
    } catch {
      // The answer is there; failing for the copy would help nobody.
    }
  }
}
