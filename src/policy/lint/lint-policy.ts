import type {ContractVersion, Engine, ToolLimit} from '#starlark-wasm'
import {readForRules} from './checked-policy.js'
import {memo} from './memo.js'
import type {Finding} from './model/finding.js'
import type {CheckedPolicy} from './model/rule.js'
import {confirm} from './probes/confirm.js'
import {failuresSeen} from './probes/failures-seen.js'
import {PROBE_BUDGET_MS, runProbes, type ProbeRun} from './probes/run-probes.js'
import {runRules} from './run-rules.js'
import {selectRules, type SelectedRule, type Selection} from './select-rules.js'
import {suppress, type Suppressed} from './suppress.js'
import {unusedSuppressions} from './unused-suppressions.js'

export interface LintOptions {
  readonly contract: ContractVersion
  readonly selection: Selection
  /** Whether the policy is run through the probes as well, which confirms findings and finds what no rule sees. */
  readonly probes: boolean
  /** Milliseconds of a clock; gives probes an end. */
  readonly clock: () => number
}

/** What was found in one policy. */
export interface LintedPolicy {
  readonly kind: 'linted'
  /** In the order of the text. */
  readonly findings: readonly Finding[]
  /** What comments silence. */
  readonly suppressed: readonly Suppressed[]
  /** `off`: not asked for; `not-loaded`: it cannot be run; `out-of-time`: the budget was spent before the last probe. */
  readonly probes: 'off' | ProbeRun['state']
}

/** Files with the same settings share their selection, so it is worked out once. */
const rulesOf = memo((selection: Selection) => selectRules(selection))

/**
 * Lints one policy text. Pure but for the clock: the same text, options and a clock that stands still give the same.
 *
 * @returns the limit of ours that stopped the parser, where one did.
 */
export function lintPolicy(engine: Engine, text: string, options: LintOptions): LintedPolicy | ToolLimit {
  const policy = readForRules(engine, text, options.contract)
  if (policy.kind === 'tool-limit') return policy
  const selected = rulesOf(options.selection)
  const run = options.probes ? probe(engine, policy, options) : null
  const found = runRules(policy, selected)
  const confirmed = run ? found.map((finding) => confirm(finding, run)) : found
  const own = run ? [...confirmed, ...failuresSeen(policy, run, confirmed, selected)] : confirmed
  const known = withoutRepeats(own)
  const {kept, suppressed, unused} = suppress(policy, known)
  const findings = [...kept, ...unusedSuppressions(policy, unused, selected)]
  return {
    kind: 'linted',
    findings: findings.map((finding) => lowered(finding, selected, options.selection)).sort(byPlace),
    suppressed,
    probes: run?.state ?? 'off',
  }
}

function probe(engine: Engine, {text, parsed}: CheckedPolicy, {contract, clock}: LintOptions): ProbeRun {
  if (parsed.errors.length > 0) return {state: 'not-loaded', sightings: [], failure: null}
  const end = clock() + PROBE_BUDGET_MS
  return runProbes(engine, text, contract, () => clock() > end)
}

/** The interpreter's own word gives way to that of a rule about the same line. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const explained = new Set(
    findings.filter(({code, effect}) => code !== 'PY100' && effect === 'fails-to-load').map(({span}) => span[0]),
  )
  return findings.filter(({code, span}) => code !== 'PY100' || !explained.has(span[0]))
}

/** What a rule only guesses, and no probe shows, is one level less serious, unless somebody chose the level. */
function lowered(finding: Finding, selected: readonly SelectedRule[], {strictness}: Selection): Finding {
  if (finding.confidence !== 'possible' || strictness === 'strict') return finding
  if (selected.find(({rule}) => rule.code === finding.code)?.isChosen) return finding
  return {...finding, severity: finding.severity === 'error' ? 'warning' : 'info'}
}

function byPlace(a: Finding, b: Finding): number {
  return a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.code < b.code ? -1 : 1)
}
