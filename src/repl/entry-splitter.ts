import {isOpen, openEnds} from './open-ends.js'

/** An entry with the number of its first line, from 1. */
export interface SplitEntry {
  readonly text: string
  readonly line: number
}

/**
 * Puts lines together to entries: what is in brackets or in a long string belongs together, and so does a block.
 *
 * In a file a block ends before the next line that is not indented, as in every source. At a prompt nobody knows whether
 * such a line comes, so an empty line ends it.
 */
export class EntrySplitter {
  #lines: string[] = []
  #isBlock = false
  #first = 1
  #read = 0

  /** Whether something was begun and not ended. */
  get isPending(): boolean {
    return this.#lines.length > 0
  }

  /**
   * Takes one line, gives the entries that are whole with it.
   *
   * @param blankEnds - whether an empty line ends a block.
   */
  push(line: string, blankEnds: boolean): readonly SplitEntry[] {
    this.#read += 1
    const done: SplitEntry[] = []
    if (this.#isBlock && !isOpen(this.#text())) {
      if (endsBlock(line) || (blankEnds && line.trim() === '')) {
        done.push(...this.end())
        if (line.trim() === '') return done
      } else {
        this.#lines.push(line)
        return done
      }
    }
    if (this.#lines.length === 0) this.#first = this.#read
    this.#lines.push(line)
    const text = this.#text()
    if (isCommand(text)) return [...done, ...this.end()]
    if (!isOpen(text) && openEnds(text).opensBlock) this.#isBlock = true
    return this.#isBlock || isOpen(text) ? done : [...done, ...this.end()]
  }

  /** What is left when no more lines come, or when the user gives up. */
  end(): readonly SplitEntry[] {
    const entry = {text: this.#text(), line: this.#first}
    this.#lines = []
    this.#isBlock = false
    return entry.text === '' ? [] : [entry]
  }

  #text(): string {
    return this.#lines.join('\n').replace(/\n+$/u, '')
  }
}

function isCommand(text: string): boolean {
  return /^\s*[:?]/u.test(text)
}

/** A line that is neither empty, nor a comment, nor indented, nor the other half of an `if`. */
function endsBlock(line: string): boolean {
  return /^[^\s#]/u.test(line) && !/^(?:else|elif)\b/u.test(line)
}
