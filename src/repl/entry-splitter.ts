import {endsOf, isOpen, NOTHING_READ, scan} from './open-ends.js'

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
  /** What is known of these lines: each is read once. */
  #scan = NOTHING_READ
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
    if (this.#isBlock && !isOpen(this.#scan)) {
      if (endsBlock(line) || (blankEnds && line.trim() === '')) {
        done.push(...this.end())
        if (line.trim() === '') return done
      } else {
        this.#take(line)
        return done
      }
    }
    if (this.#lines.length === 0) {
      this.#first = this.#read
      if (isCommand(line)) return [...done, {text: line, line: this.#read}]
    }
    this.#take(line)
    const isWaiting = isOpen(this.#scan)
    if (!isWaiting && endsOf(this.#scan).opensBlock) this.#isBlock = true
    return this.#isBlock || isWaiting ? done : [...done, ...this.end()]
  }

  #take(line: string): void {
    this.#lines.push(line)
    this.#scan = scan(this.#scan, line)
  }

  /** What is left when no more lines come, or when the user gives up. */
  end(): readonly SplitEntry[] {
    const entry = {text: this.#lines.join('\n').replace(/\n+$/u, ''), line: this.#first}
    this.#lines = []
    this.#scan = NOTHING_READ
    this.#isBlock = false
    return entry.text === '' ? [] : [entry]
  }
}

function isCommand(line: string): boolean {
  return /^\s*[:?]/u.test(line)
}

/** A line that is neither empty, nor a comment, nor indented, nor the other half of an `if`. */
function endsBlock(line: string): boolean {
  return /^[^\s#]/u.test(line) && !/^(?:else|elif)\b/u.test(line)
}
