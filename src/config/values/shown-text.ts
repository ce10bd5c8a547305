const LONGEST = 100

/** Runs of digits that may be a secret key, a few digits more or fewer included; public keys are none. */
const maybeSecret = (run: string): string =>
  /^0[23][0-9a-fA-F]{64}$/.test(run) ? run : `<${run.length} digits, as of a secret key>`

const SHORT: Readonly<Record<string, string>> = {'\n': String.raw`\n`, '\r': String.raw`\r`, '\t': String.raw`\t`}
const escaped = (char: string): string => SHORT[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * A text that somebody gave, for messages: on one line, not too long, without what a terminal would act on and without
 * what may be a secret key.
 */
export function shownText(text: string): string {
  const line = text
    .slice(0, 10 * LONGEST)
    .replaceAll(/[0-9a-fA-F]{60,}/g, maybeSecret)
    .replaceAll(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, escaped)
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}
