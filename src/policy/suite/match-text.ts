/** Whether a text has what is expected in it: a part of it, or what `/a regular expression/` finds. */
export function matchesText(expected: string, text: string): boolean {
  const pattern = patternOf(expected)
  return pattern === undefined ? text.includes(expected) : pattern.test(text)
}

/** Why an expected text cannot be looked for; `undefined` where it can. */
export function textFault(expected: string): string | undefined {
  try {
    patternOf(expected)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function patternOf(expected: string): RegExp | undefined {
  const [, source, flags] = /^\/(.+)\/([imsu]*)$/su.exec(expected) ?? []
  return source === undefined ? undefined : new RegExp(source, flags)
}
