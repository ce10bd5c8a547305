/** What arrives from a keyboard. */
export type Input =
  /** By name: `ctrl-a`, `alt-b`, `up`, `shift-tab`, `enter`. */
  | {readonly kind: 'key'; readonly key: string}
  /** Characters that were typed. */
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'paste'; readonly text: string}
  /** Several lines in one piece that nobody marked as a paste. */
  | {readonly kind: 'lines'; readonly text: string}

const PASTE_BEGIN = '\u001b[200~'
const PASTE_END = '\u001b[201~'

/** Characters of an escape sequence after which no end is waited for. */
const LONGEST = 200

const CONTROL: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\u007f': 'backspace',
  '\b': 'backspace',
  '\u0000': 'ctrl-space',
  '\u001c': 'ctrl-\\',
  '\u001d': 'ctrl-]',
  '\u001e': 'ctrl-^',
  '\u001f': 'ctrl-_',
}

/** By the last character of `ESC [ … X` and `ESC O X`. */
const BY_FINAL: Readonly<Record<string, string>> = {
  ...{A: 'up', B: 'down', C: 'right', D: 'left', H: 'home', F: 'end', Z: 'shift-tab', M: 'enter'},
  ...{P: 'f1', Q: 'f2', R: 'f3', S: 'f4'},
}

/** What some terminals send for Control with an arrow: `ESC O a`. */
const BY_SINGLE: Readonly<Record<string, string>> = {a: 'ctrl-up', b: 'ctrl-down', c: 'ctrl-right', d: 'ctrl-left'}

/** By the number of `ESC [ N ~`. */
const BY_NUMBER: Readonly<Record<string, string>> = {
  ...{1: 'home', 2: 'insert', 3: 'delete', 4: 'end', 5: 'pageup', 6: 'pagedown', 7: 'home', 8: 'end'},
  ...{11: 'f1', 12: 'f2', 13: 'f3', 14: 'f4', 15: 'f5', 17: 'f6', 18: 'f7', 19: 'f8', 20: 'f9', 21: 'f10'},
}

/** A whole escape sequence at the beginning of a text: a function key of the Linux console, CSI, SS3, a string up to its terminator, or one character. */
const SEQUENCE =
  /^\u001b(?:\[\[(?<console>[A-E])|(?<alt>\u001b?)\[(?<parameters>[0-?]*)[ -/]*(?<final>[@-~])|O(?<single>[A-Za-z])|[\]P_^X][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b?(?<character>[^[OP\]_^X\u001b]))/u

const BEGUN = /^\u001b(?:\u001b?$|\[\[$|\u001b?\[[0-?]*[ -/]*$|O$|[\]P_^X][^\u0007\u001b]*\u001b?$)/u

/**
 * Makes keys of what a terminal in raw mode sends. Sequences may come in pieces; one that nobody knows is swallowed.
 *
 * Some terminals do not mark pastes, and slow connections bring together what was typed one by one: several lines in one
 * piece are handed on as such.
 */
export class KeyDecoder {
  #rest = ''
  #pasted: string | null = null

  /** Whether an escape was seen that may be the key itself, or the beginning of a sequence; {@link flush} decides. */
  get isWaiting(): boolean {
    return this.#rest !== ''
  }

  feed(chunk: string): readonly Input[] {
    const text = this.#rest + chunk
    this.#rest = ''
    return this.#pasted === null && isLines(text) ? [{kind: 'lines', text}] : this.#decode(text)
  }

  /** Nothing more came: what was begun is taken as it is. */
  flush(): readonly Input[] {
    const text = this.#rest
    this.#rest = ''
    if (text === '') return []
    const escape = {kind: 'key', key: 'escape'} as const
    return text === '\u001b'
      ? [escape]
      : text === '\u001b\u001b'
        ? [escape, escape]
        : this.#keyOf(text.slice(1), 'alt-')
  }

  #decode(text: string): readonly Input[] {
    const found: Input[] = []
    let at = 0
    while (at < text.length) {
      if (this.#pasted !== null) {
        at = this.#paste(text, at, found)
        continue
      }
      const rest = text.slice(at)
      if (rest.startsWith(PASTE_BEGIN)) {
        this.#pasted = ''
        at += PASTE_BEGIN.length
        continue
      }
      if (rest.startsWith('\u001b')) {
        const match = SEQUENCE.exec(rest)
        if (!match && BEGUN.test(rest) && rest.length < LONGEST) {
          this.#rest = rest
          return found
        }
        if (match) found.push(...this.#sequence(match))
        at += match?.[0].length ?? 1
        continue
      }
      const typed = /^[^\u0000-\u001f\u007f]+/u.exec(rest)?.[0]
      if (typed !== undefined) found.push({kind: 'text', text: typed})
      else found.push(...this.#keyOf(rest.charAt(0), ''))
      at += typed?.length ?? 1
    }
    return found
  }

  /** @returns where the text goes on. */
  #paste(text: string, at: number, found: Input[]): number {
    const whole = (this.#pasted ?? '') + text.slice(at)
    const end = whole.indexOf(PASTE_END)
    if (end < 0) {
      this.#pasted = whole
      return text.length
    }
    const taken = end + PASTE_END.length - (this.#pasted ?? '').length
    this.#pasted = null
    found.push({kind: 'paste', text: whole.slice(0, end)})
    return at + taken
  }

  #sequence({groups = {}}: RegExpExecArray): readonly Input[] {
    const {alt, parameters = '', final, single, character, console} = groups
    if (console !== undefined) return named(`f${String('ABCDE'.indexOf(console) + 1)}`, '')
    if (character !== undefined) return this.#keyOf(character, 'alt-')
    if (single !== undefined) return named(BY_FINAL[single] ?? BY_SINGLE[single], '')
    if (final === undefined) return []
    const [first = '', modifiers = '1'] = parameters.split(';')
    // Some terminals say Alt with one more escape.
    const prefix = alt ? 'alt-' : prefixOf(Number(modifiers.split(':')[0]) - 1)
    if (final === '~') return named(BY_NUMBER[first], prefix)
    // Keys by their code point, where a terminal reports them so.
    if (final === 'u') return this.#keyOf(String.fromCodePoint(codePoint(first)), prefix)
    return named(BY_FINAL[final], prefix)
  }

  #keyOf(character: string, prefix: string): readonly Input[] {
    const name = CONTROL[character] ?? (character === '\u001b' ? 'escape' : undefined)
    if (name !== undefined) return named(name, prefix)
    const code = character.codePointAt(0) ?? 0
    if (code < 0x20) return named(`ctrl-${String.fromCharCode(code + 0x60)}`, prefix)
    if (character === '') return []
    return prefix === '' ? [{kind: 'text', text: character}] : named(character, prefix)
  }
}

function named(key: string | undefined, prefix: string): readonly Input[] {
  return key === undefined ? [] : [{kind: 'key', key: `${prefix}${key}`}]
}

/** Of the bits that terminals report: 1 shift, 2 alt, 4 control. */
function prefixOf(bits: number): string {
  return `${bits & 4 ? 'ctrl-' : ''}${bits & 2 ? 'alt-' : ''}${bits & 1 ? 'shift-' : ''}`
}

function codePoint(text: string): number {
  const code = Number(text.split(':')[0])
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? code : 0
}

function isLines(text: string): boolean {
  return /[\r\n](?=[^\r\n])/u.test(text) && /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]+$/u.test(text)
}
