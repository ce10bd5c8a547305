import {expandDial} from '../../suite/expand-dial.js'
import type {CaseFile, DialPart} from '../../suite/suite-file.js'
import type {Situation, SuiteCase} from '../../suite/suite.js'
import type {DialFile, RouteText} from '../../world/dial-file.js'
import type {CheckedSuite} from '../model/suite.js'

/** A case as it is written, and as it is run. */
export interface CheckedCase {
  /** `/cases/3` */
  readonly pointer: string
  readonly written: CaseFile
  readonly case: SuiteCase
  readonly situations: readonly Situation[]
  /** What is said of its dials, fixtures put in; in the order of `situations`. */
  readonly dials: readonly DialFile[]
}

/** The cases of a suite that can be run, skipped ones left out. */
export function casesOf({written, suite}: CheckedSuite): CheckedCase[] {
  if (!suite || !written) return []
  return suite.cases.flatMap((each, index) => {
    const file = written.cases?.[index]
    if (!file || each.skip !== null) return []
    const {size, at} = expandDial([written.dial, file.dial], written.fixtures ?? {}, () => suite.policy.place)
    const dials = Array.from({length: size}, (_, dial) => at(dial).file)
    return [{pointer: `/cases/${String(index)}`, written: file, case: each, situations: [...each.situations()], dials}]
  })
}

/** A part of a dial, wherever a suite has one. */
export interface WrittenPart {
  /** `/fixtures/two` */
  readonly pointer: string
  readonly part: DialPart
}

/** Every part of a dial that is written: the suite's, those of fixtures and of cases. */
export function partsOf({written}: CheckedSuite): WrittenPart[] {
  if (!written) return []
  return [
    ...(written.dial ? [{pointer: '/dial', part: written.dial}] : []),
    ...Object.entries(written.fixtures ?? {}).map(([name, part]) => ({
      pointer: `/fixtures/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      part,
    })),
    ...(written.cases ?? []).flatMap(({dial}, index) =>
      dial ? [{pointer: `/cases/${String(index)}/dial`, part: dial}] : [],
    ),
  ]
}

/** Every route that is written as a candidate, there or back. */
export function routesOf(suite: CheckedSuite): {readonly pointer: string; readonly route: RouteText}[] {
  return partsOf(suite).flatMap(({pointer, part}) =>
    (['candidates', 'reverse_candidates'] as const).flatMap((list) =>
      (part[list] ?? []).map((route, index) => ({pointer: `${pointer}/${list}/${String(index)}`, route})),
    ),
  )
}

/** Every recording that is named. */
export function recordingsOf(suite: CheckedSuite): {readonly pointer: string; readonly path: string}[] {
  const ofDials = partsOf(suite).flatMap(({pointer, part: {recording}}) =>
    recording === undefined ? [] : [{pointer: `${pointer}/recording`, path: recording}],
  )
  const listed = (suite.written?.recordings ?? []).map((use, index) => {
    const pointer = `/recordings/${String(index)}`
    return typeof use === 'string' ? {pointer, path: use} : {pointer: `${pointer}/file`, path: use.file}
  })
  return [...ofDials, ...listed]
}
