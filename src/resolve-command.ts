/** What the words of a command line name. */
export type Resolved =
  | {readonly kind: 'command'; readonly id: string; readonly argv: readonly string[]}
  /** Words that name a group of commands, nothing after them but flags. */
  | {readonly kind: 'topic'; readonly id: string}
  /** `words` name nothing; `parent` is the part of them that is a group, empty at the root. */
  | {readonly kind: 'unknown'; readonly words: readonly string[]; readonly parent: string}

/**
 * Finds the command that the leading words of `argv` name: the longest sequence of words that is a command.
 *
 * The framework takes any further word as part of the id and shows the group's help for a misspelt command, which
 * scripts would see as success; here a misspelt command is unknown.
 *
 * @param ids - ids of commands and aliases, words divided by `:`.
 */
export function resolveCommand(argv: readonly string[], ids: ReadonlySet<string>): Resolved {
  const topics = new Set([...ids].flatMap((id) => prefixes(id)))
  const words: string[] = []
  let found: {id: string; words: number} | undefined
  for (const word of argv) {
    if (word.startsWith('-')) break
    words.push(word)
    const id = words.join(':')
    if (ids.has(id)) found = {id, words: words.length}
    if (!topics.has(id)) break
  }
  if (found) return {kind: 'command', id: found.id, argv: argv.slice(found.words)}
  const id = words.join(':')
  return topics.has(id) ? {kind: 'topic', id} : {kind: 'unknown', words, parent: words.slice(0, -1).join(':')}
}

/** Every proper beginning of an id: `visor:tp:add` gives `visor` and `visor:tp`. */
function prefixes(id: string): readonly string[] {
  const words = id.split(':')
  return words.slice(1).map((_, index) => words.slice(0, index + 1).join(':'))
}

/** The words that may follow the group `parent`. */
export function wordsAfter(parent: string, ids: Iterable<string>): readonly string[] {
  const start = parent === '' ? '' : `${parent}:`
  const next = [...ids].filter((id) => id.startsWith(start)).map((id) => id.slice(start.length).split(':')[0] ?? '')
  return [...new Set(next)].filter((word) => word !== '').sort()
}
