/** How the one-string form of an app's arguments (E4) reads. */
export type ArgsReading = {readonly args: readonly string[]} | {readonly fault: 'unclosed quote in args'}

/**
 * Splits the one-string form: blanks part tokens, `'…'` is literal, inside `"…"` a back-slash protects the next character.
 *
 * Source: visor-config C.5.
 */
export function parseArgs(text: string): ArgsReading {
  const args: string[] = []
  let token: string | undefined
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    if (/[ \t\n]/.test(char)) {
      if (token !== undefined) args.push(token)
      token = undefined
    } else if (char === "'") {
      const end = text.indexOf("'", at + 1)
      if (end < 0) return {fault: 'unclosed quote in args'}
      token = (token ?? '') + text.slice(at + 1, end)
      at = end
    } else if (char === '"') {
      token ??= ''
      for (at++; text[at] !== '"'; at++) {
        if (text[at] === '\\') at++
        if (at >= text.length) return {fault: 'unclosed quote in args'}
        token += text[at] ?? ''
      }
    } else token = (token ?? '') + char
  }
  if (token !== undefined) args.push(token)
  return {args}
}

/** The one-string form of `args`, which {@link parseArgs} reads back (visor-config C.5). */
export function printArgs(args: readonly string[]): string {
  return args
    .map((arg) => {
      if (arg === '') return '""'
      return /[\s'"\\]/.test(arg) ? `"${arg.replaceAll(/[\\"]/g, String.raw`\$&`)}"` : arg
    })
    .join(' ')
}
