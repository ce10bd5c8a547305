/** The first paragraph of the comment that a policy starts with, as one line; `null` where it starts otherwise. */
export function purposeOf(text: string): string | null {
  const paragraph: string[] = []
  for (const line of text.split(/\r\n?|\n/)) {
    const words = /^#+\s*(?!skywire:)(?<words>\S.*)$/.exec(line)?.groups?.['words']
    if (words === undefined) break
    paragraph.push(words.trim())
  }
  return paragraph.length === 0 ? null : paragraph.join(' ')
}
