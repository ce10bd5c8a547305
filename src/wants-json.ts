/** Whether a command line asks for JSON; what follows `--` belongs to somebody else. */
export function wantsJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--')
  return (end < 0 ? argv : argv.slice(0, end)).includes('--json')
}

/** Whether the answer of this run is JSON Lines; a failure is a line of it then. */
let isLines = false

/** To be called by whoever writes JSON Lines, before the first one. */
export function answerInLines(on = true): void {
  isLines = on
}

/** A document as the answer of this run has it: indented, or a line among others. */
export function jsonDocument(value: unknown): string {
  return `${JSON.stringify(value, null, isLines ? undefined : 2)}\n`
}
