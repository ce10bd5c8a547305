import type {ContractVersion, Engine, ToolLimit} from '#starlark-wasm'
import {readForRules} from './checked-policy.js'
import {layoutFindings, type LayOut} from './layout.js'
import {memo} from './memo.js'
import type {Finding} from './model/finding.js'
import type {CheckedPolicy} from './model/rule.js'
import {confirm} from './probes/confirm.js'
import {failuresSeen} from './probes/failures-seen.js'
import {PROBE_BUDGET_MS, runProbes, type ProbeRun} from './probes/run-probes.js'
import {runRules} from './run-rules.js'
import {selectRules, type Selection} from './select-rules.js'
import {settleFindings, type Settled} from './settle-findings.js'

export interface LintOptions {
  readonly contract: ContractVersion
  readonly selection: Selection
  /** Whether the policy is run through the probes as well, which confirms findings and finds what no rule sees. */
  readonly probes: boolean
  /** Milliseconds of a clock; gives probes an end. */
  readonly clock: () => number
  /** What ST301 holds a text against; without it that rule is silent. */
  readonly layOut?: LayOut | undefined
}

/** What was found in one policy. */
export interface LintedPolicy extends Settled {
  readonly kind: 'linted'
  /** `off`: not asked for; `not-loaded`: it cannot be run; `out-of-time`: the budget was spent before the last probe. */
  readonly probes: 'off' | ProbeRun['state']
}

/** Files with the same settings share their selection, so it is worked out once. */
const rulesOf = memo((selection: Selection) => selectRules(selection))

/**
 * Lints one policy text. Pure but for the clock: the same text, options and a clock that stands still give the same.
 *
 * @returns the limit of ours that stopped the parser or a rule, where one did.
 */
export function lintPolicy(engine: Engine, text: string, options: LintOptions): LintedPolicy | ToolLimit {
  try {
    return lintText(engine, text, options)
  } catch (error) {
    // Rules follow calls and expressions as deep as they go.
    if (!(error instanceof RangeError && error.message.includes('call stack'))) throw error
    return {kind: 'tool-limit', limit: 'stack', message: 'it is nested deeper than this program can follow'}
  }
}

function lintText(engine: Engine, text: string, options: LintOptions): LintedPolicy | ToolLimit {
  const policy = readForRules(engine, text, options.contract)
  if (policy.kind === 'tool-limit') return policy
  const selected = rulesOf(options.selection)
  const run = options.probes ? probe(engine, policy, options) : null
  const found = runRules(policy, selected)
  const confirmed = run ? found.map((finding) => confirm(finding, run)) : found
  const own = run ? [...confirmed, ...failuresSeen(policy, run, confirmed, selected)] : confirmed
  const all = [...withoutRepeats(own), ...layoutFindings(text, options.layOut, selected)]
  const settled = settleFindings(policy, all, selected, options.selection)
  return {kind: 'linted', ...settled, probes: run?.state ?? 'off'}
}

function probe(engine: Engine, {text, parsed}: CheckedPolicy, {contract, clock}: LintOptions): ProbeRun {
  if (parsed.errors.length > 0) return {state: 'not-loaded', sightings: [], failure: null}
  const end = clock() + PROBE_BUDGET_MS
  return runProbes(engine, text, contract, () => clock() > end)
}

/** The interpreter's own word gives way to that of a rule about the same lines. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const explained = findings.filter(({code, effect}) => code !== 'PY100' && effect === 'fails-to-load')
  const isExplained = (line: number): boolean => explained.some(({span}) => span[0] <= line && line <= span[2])
  return findings.filter(({code, span}) => code !== 'PY100' || !isExplained(span[0]))
}
