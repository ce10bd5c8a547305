import type {Position, Span} from '#starlark-wasm'
import type {Finding} from '../model/finding.js'
import type {CheckedPolicy} from '../model/rule.js'
import {RULES} from '../generated/rules.js'
import {findingOf, runRules} from '../run-rules.js'
import type {SelectedRule} from '../select-rules.js'
import {covers} from './confirm.js'
import {explainFailure} from './explain-failure.js'
import type {ProbeRun} from './run-probes.js'

/** What running the policy shows and no rule explains: that it does not load (PY100), that a call fails (RP530). */
export function failuresSeen(
  policy: CheckedPolicy,
  run: ProbeRun,
  findings: readonly Finding[],
  selected: readonly SelectedRule[],
): Finding[] {
  return [...loadFailure(policy, run, findings, selected), ...failingCalls(policy, run, findings, selected)]
}

function* loadFailure(
  policy: CheckedPolicy,
  {failure}: ProbeRun,
  findings: readonly Finding[],
  selected: readonly SelectedRule[],
): Generator<Finding> {
  const rule = selected.find(({rule: {code}}) => code === 'PY100')
  if (failure === null || !rule || findings.some(({effect}) => effect === 'fails-to-load')) return
  const finding = findingOf(rule, {span: spanAt(policy, failure.position), message: failure.detail})
  yield {...finding, confidence: 'confirmed'}
}

function* failingCalls(
  policy: CheckedPolicy,
  {sightings}: ProbeRun,
  findings: readonly Finding[],
  selected: readonly SelectedRule[],
): Generator<Finding> {
  const rule = selected.find(({rule: {code}}) => code === 'RP530')
  if (!rule) return
  const told = new Set<string>()
  // A rule that was turned off explains a failure all the same: nobody turns it off to read the same in other words.
  let others: readonly Finding[] | undefined
  for (const {seen, observations} of sightings) {
    for (const {judgement, position, message} of observations) {
      if (judgement !== 'call-fails' && judgement !== 'unreadable-result') continue
      const isTold = (each: Finding): boolean =>
        each.effect === 'silently-default' && isExplained(each, position, seen.id)
      if (findings.some(isTold) || (others ??= findingsOfOthers(policy, selected)).some(isTold)) continue
      const span = spanAt(policy, position)
      if (told.has(String(span))) continue
      told.add(String(span))
      yield {...findingOf(rule, {span, message: explainFailure(message)}), confidence: 'confirmed', probe: seen.id}
    }
  }
}

function findingsOfOthers(policy: CheckedPolicy, selected: readonly SelectedRule[]): readonly Finding[] {
  const others = RULES.filter((rule) => !selected.some((each) => each.rule === rule))
  return runRules(
    policy,
    others.map((rule): SelectedRule => ({rule, severity: 'warning', isChosen: true})),
  )
}

function isExplained(finding: Finding, position: Position | null, probe: string): boolean {
  return position === null ? finding.probe === probe || finding.code === 'RP507' : covers(finding, position)
}

/** The rest of the line behind a position; the first line of the policy where there is none. */
function spanAt({source}: CheckedPolicy, position: Position | null): Span {
  const line = position?.line ?? 1
  const column = position?.column ?? 1
  return [line, column, line, Math.max(column, source.endOf(line))]
}
