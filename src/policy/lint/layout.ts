import type {Finding} from './model/finding.js'
import {findingOf} from './run-rules.js'
import type {SelectedRule} from './select-rules.js'

/** Lays a policy out; `null` for a text that does not parse. */
export type LayOut = (text: string) => string | null

/** ST301: the lines from the first to the last that the formatter would change. */
export function layoutFindings(text: string, layOut: LayOut | undefined, selected: readonly SelectedRule[]): Finding[] {
  const rule = selected.find(({rule: {code}}) => code === 'ST301')
  const laidOut = rule && layOut ? layOut(text) : null
  if (!rule || laidOut === null || laidOut === text) return []
  const [before, after] = [text.split('\n'), laidOut.split('\n')]
  const shorter = Math.min(before.length, after.length)
  let first = 0
  while (first < shorter - 1 && before[first] === after[first]) first++
  let last = 0
  while (last < shorter - first - 1 && before.at(-1 - last) === after.at(-1 - last)) last++
  const end = before.length - last
  const message = '`policy fmt` would lay this out otherwise'
  const edit = {
    span: [first + 1, 1, end, [...(before[end - 1] ?? '')].length + 1],
    text: after.slice(first, after.length - last).join('\n'),
  } as const
  const fix = {applicability: 'safe', title: 'Lay it out', edits: [edit]} as const
  return [findingOf(rule, {span: [first + 1, 1, first + 1, edit.span[3]], message, fix})]
}
