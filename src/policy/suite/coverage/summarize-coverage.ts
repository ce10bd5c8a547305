import type {CoverageSite, EntryPoint} from '#starlark-wasm'
import type {Phase} from '../../model/record.js'
import {spanKey} from './reachable.js'
import {addCounts, everyPhase, PHASES, type CoverageCount, type PhaseCounts} from './collect-coverage.js'

/** How much of something was met. */
export interface Share {
  /** @integer */
  readonly covered: number
  /** @integer */
  readonly total: number
}

/** Lines and outcomes of conditions. */
export interface Shares {
  readonly lines: Share
  /** Each condition has two outcomes. */
  readonly conditions: Share
}

/**
 * What the calls of a policy met.
 *
 * Lines: those on which a statement or the body of a lambda begins; one is covered when all that begins there ran.
 * Conditions: tests of `if`, conditional expressions and comprehension filters, and the operands of `and` and `or`,
 * within functions; the top level has no inputs, and literals and top-level names never change, so as conditions they
 * do not count. Calls: the kinds of call that the
 * policy has a function for.
 */
export interface CoverageReport extends Shares {
  readonly calls: Share
  /** `null` for a kind of call that the policy has no function for; shares are of the functions it can lead to. */
  readonly by_call: Readonly<Record<Phase, (Shares & {readonly calls: number}) | null>>
  readonly line_hits: readonly LineHits[]
  readonly branches: readonly Branch[]
  /**
   * Calls that were made but not counted, because a limit of this program stopped the counting.
   * @integer
   */
  readonly uncounted: number
}

export interface LineHits {
  /** @integer */
  readonly line: number
  /**
   * How often what begins on it ran, the least often for several; 0 is uncovered.
   * @integer
   */
  readonly hits: number
}

export interface Branch {
  readonly kind: CoverageSite['kind']
  readonly function: string
  /** @integer */
  readonly line: number
  /** @integer */
  readonly column: number
  /** @integer */
  readonly end_line: number
  /** @integer */
  readonly end_column: number
  /**
   * How often it was true.
   * @integer
   */
  readonly true: number
  /** @integer */
  readonly false: number
}

/** Which functions a policy has, and what they lead to. */
export interface PolicyShape {
  readonly on_leg_change: EntryPoint
  readonly on_tick: EntryPoint
  readonly reach: Readonly<Record<Phase, readonly string[]>>
  /** Places of what never changes, as `spanKey` has them. */
  readonly constants: readonly string[]
}

/** What was counted, as shares, lines and branches. */
export function summarizeCoverage(count: CoverageCount, shape: PolicyShape): CoverageReport {
  const {sites, phases, uncounted} = count
  const all = sum(count)
  const lines = linesOf(sites.statements, all.statements)
  const branches = sites.conditions.flatMap((site, index) =>
    isCondition(site, shape) ? [branchOf(site, all.true[index] ?? 0, all.false[index] ?? 0)] : [],
  )
  const kinds = PHASES.filter((phase) => isThere(phase, shape))
  return {
    lines: shareOf(lines.map(({hits}) => hits)),
    conditions: shareOf(branches.flatMap((branch) => [branch.true, branch.false])),
    calls: shareOf(kinds.map((phase) => phases[phase].calls)),
    by_call: everyPhase((phase) =>
      kinds.includes(phase) ? sharesOf(count, phases[phase], shape, shape.reach[phase]) : null,
    ),
    line_hits: lines,
    branches,
    uncounted,
  }
}

/** The lowest of the shares, in percent; what a threshold is held against. Nothing to cover is 100. */
export function lowestPercent({
  lines,
  conditions,
  calls,
}: Pick<CoverageReport, 'lines' | 'conditions' | 'calls'>): number {
  return Math.min(...[lines, conditions, calls].map(percentOf))
}

/** `covered` of `total` in percent. */
export function percentOf({covered, total}: Share): number {
  return total === 0 ? 100 : (covered / total) * 100
}

/** The counts of two runs of the same policy. */
export function addCoverage(a: CoverageCount, b: CoverageCount): CoverageCount {
  const plus = (x: readonly number[], y: readonly number[]): number[] => x.map((each, index) => each + (y[index] ?? 0))
  return {
    sites: a.sites,
    uncounted: a.uncounted + b.uncounted,
    phases: everyPhase((phase) => {
      const [x, y] = [a.phases[phase], b.phases[phase]]
      return {
        calls: x.calls + y.calls,
        statements: plus(x.statements, y.statements),
        true: plus(x.true, y.true),
        false: plus(x.false, y.false),
      }
    }),
  }
}

function sum({sites, phases}: CoverageCount): Omit<PhaseCounts, 'calls'> {
  const all = {
    statements: sites.statements.map((_, index) => total(PHASES, (phase) => phases[phase].statements[index])),
    true: sites.conditions.map((_, index) => total(PHASES, (phase) => phases[phase].true[index])),
    false: sites.conditions.map((_, index) => total(PHASES, (phase) => phases[phase].false[index])),
  }
  addCounts(all, sites.load)
  return all
}

function total(phases: readonly Phase[], of: (phase: Phase) => number | undefined): number {
  return phases.reduce((all, phase) => all + (of(phase) ?? 0), 0)
}

/** Whether both outcomes are possible, as far as looking tells. */
function isCondition(
  {function: where, line, column, end_line, end_column}: CoverageSite,
  {constants}: PolicyShape,
): boolean {
  return where !== '' && !constants.includes(spanKey([line, column, end_line, end_column]))
}

function isThere(phase: Phase, {on_leg_change, on_tick}: PolicyShape): boolean {
  if (phase === 'leg-change') return on_leg_change === 'function'
  return phase !== 'tick' || on_tick === 'function'
}

function sharesOf(
  {sites}: CoverageCount,
  counts: PhaseCounts,
  shape: PolicyShape,
  reach: readonly string[],
): Shares & {calls: number} {
  // A lambda of the top level has no name to be reached by.
  const isReached = (site: CoverageSite): boolean => reach.includes(site.function) || site.function === 'lambda'
  const statements = sites.statements.map((site, index) => ({site, hits: counts.statements[index] ?? 0}))
  const reached = statements.filter(({site}) => isReached(site))
  const lines = linesOf(
    reached.map(({site}) => site),
    reached.map(({hits}) => hits),
  )
  const outcomes = sites.conditions.flatMap((site, index) =>
    isReached(site) && isCondition(site, shape) ? [counts.true[index] ?? 0, counts.false[index] ?? 0] : [],
  )
  return {calls: counts.calls, lines: shareOf(lines.map(({hits}) => hits)), conditions: shareOf(outcomes)}
}

function linesOf(sites: readonly CoverageSite[], hits: readonly number[]): LineHits[] {
  const lines = new Map<number, number>()
  for (const [index, {line}] of sites.entries()) {
    lines.set(line, Math.min(lines.get(line) ?? Infinity, hits[index] ?? 0))
  }
  return [...lines].map(([line, least]) => ({line, hits: least})).sort((a, b) => a.line - b.line)
}

function branchOf(site: CoverageSite, wasTrue: number, wasFalse: number): Branch {
  return {...site, true: wasTrue, false: wasFalse}
}

function shareOf(hits: readonly number[]): Share {
  return {covered: hits.filter((each) => each > 0).length, total: hits.length}
}
