import type {Commented} from './model/comments.js'
import type {Finding} from './model/finding.js'
import {findingOf} from './run-rules.js'
import {isAbout, isKnownWord, type SelectedRule} from './select-rules.js'
import type {UnusedWord} from './suppress.js'

/** MT901: comments that silence nothing. About rules that do not run nothing can be said. */
export function unusedSuppressions(
  {source}: Commented,
  unused: readonly UnusedWord[],
  selected: readonly SelectedRule[],
): Finding[] {
  const rule = selected.find(({rule: {code}}) => code === 'MT901')
  if (!rule) return []
  const running = new Map<string, boolean>()
  const runs = (word: string): boolean => {
    const known = running.get(word) ?? (isKnownWord(word) && selected.some((each) => isAbout(word, each.rule)))
    running.set(word, known)
    return known
  }
  return unused.flatMap(({annotation: {ids, verb}, word, span}) => {
    if (word !== null && !runs(word)) return []
    const [line, column, , end] = span
    const message =
      word === null ? 'nothing is found here that this comment could silence' : `nothing of ${word} is found here`
    if (ids.length > 1 || verb === 'ignore-file') return [findingOf(rule, {span, message})]
    // The blanks before the comment go with it, and the whole line where nothing else is on it.
    const before = [...source.line(line)].slice(0, column - 1).join('')
    const kept = [...before.trimEnd()].length
    const edit =
      kept === 0 && line < source.lines ? ([line, 1, line + 1, 1] as const) : ([line, kept + 1, line, end] as const)
    return [
      findingOf(rule, {
        span,
        message,
        fix: {applicability: 'safe', title: 'Delete the comment', edits: [{span: edit, text: ''}]},
      }),
    ]
  })
}
