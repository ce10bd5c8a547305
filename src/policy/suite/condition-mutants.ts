import type {ContractVersion, CoverageSite, Engine} from '#starlark-wasm'
import type {PolicySource} from '../router/open-policy.js'
import {constantSpans, spanKey} from './coverage/reachable.js'

/** A policy with one condition changed. */
export interface Mutant {
  /** Of the condition, 1-based. */
  readonly line: number
  readonly column: number
  /** The condition as written, and what stands there instead. */
  readonly was: string
  readonly becomes: string
  /** The whole policy. */
  readonly text: string
}

/**
 * Every policy in which one condition is negated, always true or always false. Conditions are those that coverage counts
 * (`if`, conditional expressions, filters, operands of `and` and `or`, within functions).
 *
 * @returns nothing for a policy that does not load.
 */
export function conditionMutants(
  engine: Engine,
  source: Extract<PolicySource, {text: unknown}> & {readonly text: string},
  contract: ContractVersion,
): readonly Mutant[] {
  const {label, text} = source
  const policy = engine.load({label, text, contract, now: {unix_nano: 0n, offset_s: 0}, providers: {}})
  if (policy.kind !== 'loaded') return []
  const sites = policy.coverageSites()
  const parsed = engine.parse({label, text, contract})
  policy.dispose()
  if (sites.kind !== 'sites' || parsed.kind !== 'parsed') return []
  const constants = new Set(constantSpans(parsed))
  const starts = lineStarts(text)
  const seen = new Set<string>()
  return sites.conditions.flatMap((site) => {
    const {line, column, end_line, end_column} = site
    const span = spanKey([line, column, end_line, end_column])
    // A whole test and its only operand are the same place.
    if (site.function === '' || constants.has(span) || seen.has(span)) return []
    seen.add(span)
    return mutantsOf(site, text, starts)
  })
}

function mutantsOf(
  {line, column, end_line, end_column}: CoverageSite,
  text: string,
  starts: readonly number[],
): Mutant[] {
  const from = offsetOf(text, starts, line, column)
  const to = offsetOf(text, starts, end_line, end_column)
  const was = text.slice(from, to)
  return [`(not (${was}))`, 'True', 'False'].map((becomes) => ({
    line,
    column,
    was,
    becomes,
    text: text.slice(0, from) + becomes + text.slice(to),
  }))
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/gu)].map(({index}) => index + 1)]
}

/** Columns count code points, offsets UTF-16 units. */
function offsetOf(text: string, starts: readonly number[], line: number, column: number): number {
  const start = starts[line - 1] ?? 0
  return start + [...text.slice(start)].slice(0, column - 1).join('').length
}
