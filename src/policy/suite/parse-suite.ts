import {basename} from 'node:path'
import type {Place} from '../../errors.js'
import {parseDistribution} from '../router/parse-distribution.js'
import {parseInstant} from '../router/instant.js'
import {routeTextFault} from '../world/dial-of-file.js'
import {checkExpectation} from './check-expectation.js'
import {expandDial, type ExpandedDial, type Fixtures} from './expand-dial.js'
import {legOf} from './leg-text.js'
import {namesOf} from './names-of.js'
import {checkSuite, placeAt} from './schema-fault.js'
import type {CaseFile, DialPart, RecordingUse, SuiteFile} from './suite-file.js'
import {SuiteProblem} from './suite-problem.js'
import {
  DEFAULT_NOW,
  SUITE_ENDINGS,
  type GroupState,
  type NamedFile,
  type Situation,
  type Suite,
  type SuiteCase,
} from './suite.js'
import {readYaml, type YamlDocument} from './yaml-document.js'

/**
 * Reads the text of a suite.
 *
 * @returns the suite, or everything that is wrong with it, each with its place.
 */
export function parseSuite(text: string, file: string): Suite | readonly SuiteProblem[] {
  const problems: SuiteProblem[] = []
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof SuiteProblem)) throw error
      problems.push(error)
      return undefined
    }
  }
  const document = attempt(() => readYaml(text, file))
  const suite = document && attempt(() => checkSuite(document))
  if (!document || !suite) return problems
  const reader = new SuiteReader(document, suite)
  for (const {name, pointer} of reader.twice()) {
    problems.push(new SuiteProblem(`two cases are called ${name}`, {place: reader.at(`${pointer}/name`)}))
  }
  reader.checkHead(attempt)
  const cases = (suite.cases ?? []).flatMap((each, index) => attempt(() => reader.case(each, index)) ?? [])
  const recordings = reader.recordings(attempt)
  if (problems.length > 0) return problems
  const read = reader.suite(recordings)
  reader.forgetPlaces()
  return {...read, cases}
}

/** `eu-night.star` for `eu-night.test.yaml`. */
function policyBeside(file: string): string {
  const ending = SUITE_ENDINGS.find((each) => file.endsWith(each)) ?? ''
  return `${basename(file, ending)}.star`
}

/** Runs something; what is wrong is noted, or thrown on. */
type Attempt = <T>(work: () => T) => T | undefined

/** Reads the parts of a suite that the schema allows. */
export class SuiteReader {
  readonly #file: string
  readonly #suite: SuiteFile
  #document: YamlDocument | null
  readonly #fixtures: Fixtures

  constructor(document: YamlDocument, suite: SuiteFile) {
    this.#file = document.file
    this.#document = document
    this.#suite = suite
    this.#fixtures = suite.fixtures ?? {}
  }

  /** The suite's clock. One that is none is a problem of its own, and not of every case. */
  get #now(): string {
    const {now} = this.#suite
    return now !== undefined && parseInstant(now) ? now : DEFAULT_NOW
  }

  at(pointer: string): Place {
    return this.#document ? placeAt(this.#document, pointer) : {file: this.#file}
  }

  /** Once everything is checked nothing is left to be told; what makes the situations of cases lives on. */
  forgetPlaces(): void {
    this.#document = null
  }

  /** Cases whose name an earlier one has. */
  twice(): readonly {readonly name: string; readonly pointer: string}[] {
    const seen = new Set<string>()
    return (this.#suite.cases ?? []).flatMap(({name}, index) => {
      if (seen.has(name)) return [{name: JSON.stringify(name), pointer: `/cases/${String(index)}`}]
      seen.add(name)
      return []
    })
  }

  /** What all cases stand on. */
  checkHead(attempt: Attempt): void {
    attempt(() => this.checkTime(this.#suite.now, '/now'))
    attempt(() => this.checkDial(this.#suite.dial, '/dial'))
    for (const [name, fixture] of Object.entries(this.#suite.fixtures ?? {})) {
      attempt(() => this.checkDial(fixture, `/fixtures/${name}`))
    }
  }

  recordings(attempt: Attempt): Suite['recordings'] {
    return (this.#suite.recordings ?? []).flatMap((each, index) => {
      const pointer = `/recordings/${String(index)}`
      return attempt(() => this.recording(typeof each === 'string' ? {file: each} : each, pointer)) ?? []
    })
  }

  /** The suite but for its cases, with recordings that were read. */
  suite(recordings: Suite['recordings']): Omit<Suite, 'cases'> {
    const suite = this.#suite
    const file = this.#file
    return {
      file,
      policy: {
        path: suite.policy ?? policyBeside(file),
        place: suite.policy === undefined ? {file} : this.at('/policy'),
      },
      contract: suite.contract ?? null,
      invariants: (suite.invariants ?? []).map((path, index) => ({
        path,
        place: this.at(`/invariants/${String(index)}`),
      })),
      recordings,
      names: namesOf(suite),
    }
  }

  case(file: CaseFile, index: number): SuiteCase {
    const pointer = `/cases/${String(index)}`
    this.checkDial(file.dial, `${pointer}/dial`)
    const {expect = {}} = file
    const isGroup = file.legs !== undefined
    checkExpectation(expect, isGroup, (path) => this.at(`${pointer}/expect${path}`))
    const dial = this.#expand(file, pointer)
    // The first stands for all: what a list has more than one of is not what may be wrong.
    const first = this.#situation(dial, 0, file, pointer)
    return {
      name: file.name,
      line: this.at(pointer).line ?? 1,
      skip: file.skip ?? null,
      only: file.only ?? false,
      expect,
      size: dial.size,
      situations: (from) => this.#situations(file, pointer, from),
      recorded: first.kind === 'recorded' ? first : null,
    }
  }

  #expand(file: CaseFile, pointer: string): ExpandedDial {
    return expandDial([this.#suite.dial, file.dial], this.#fixtures, () => this.at(`${pointer}/dial`))
  }

  *#situations(file: CaseFile, pointer: string, from = 0): Generator<Situation> {
    const dial = this.#expand(file, pointer)
    for (let index = from; index < dial.size; index++) yield this.#situation(dial, index, file, pointer)
  }

  #situation({recording, ids, at}: ExpandedDial, index: number, file: CaseFile, pointer: string): Situation {
    const {label, file: written} = at(index)
    const problem = (message: string, ...hints: readonly string[]): SuiteProblem =>
      new SuiteProblem(message, {place: this.at(`${pointer}/dial`), hints})
    if (recording !== undefined) {
      if (file.legs) throw problem('a case is about a recorded dial or about legs')
      if (written.candidates ?? written.reverse_candidates ?? written.dead_relays) {
        throw problem(
          'a recorded dial brings its own candidates',
          'Leave out `candidates`, `reverse_candidates` and `dead_relays`, or `recording`.',
        )
      }
      const named = {path: recording, place: this.at(`${pointer}/dial`)}
      return {kind: 'recorded', label, recording: named, ids, changes: written, now: this.#now}
    }
    if (ids) throw problem('`id` names a dial of a `recording`, and there is none')
    const dial = {id: file.name, written: {now: this.#now, ...written}}
    if (!file.legs) return {kind: 'dial', label, dial}
    return {kind: 'legs', label, dial, group: this.#group(file, pointer)}
  }

  #group({legs = [], when, distribution = 'auto'}: CaseFile, pointer: string): GroupState {
    const parsed = parseDistribution(distribution)
    if (parsed.kind !== 'distribution') {
      const message = parsed.kind === 'error' ? parsed.message : 'a group always has a distribution'
      throw new SuiteProblem(message, {place: this.at(`${pointer}/distribution`)})
    }
    return {
      legs: legs.map((text, index) => {
        const leg = legOf(text, index)
        if (typeof leg !== 'string') return leg
        throw new SuiteProblem(leg, {place: this.at(`${pointer}/legs/${String(index)}`)})
      }),
      distribution: parsed.distribution,
      when:
        typeof when !== 'object'
          ? 'tick'
          : 'added' in when
            ? {event: 'added', leg_index: when.added}
            : {event: 'dropped', leg_index: when.dropped},
    }
  }

  recording({file, now, snapshot, silent_failures = []}: RecordingUse, pointer: string): Suite['recordings'][number] {
    this.checkTime(now, `${pointer}/now`)
    const named = (path: string): NamedFile => ({path, place: this.at(pointer)})
    return {
      recording: named(file),
      now: now ?? this.#now,
      snapshot: snapshot === undefined ? null : named(snapshot),
      silent_failures,
    }
  }

  /** Times and routes, which no schema can check. */
  checkDial(part: DialPart | undefined, pointer: string): void {
    if (!part) return
    for (const [index, now] of (Array.isArray(part.now) ? part.now : [part.now]).entries()) {
      this.checkTime(
        now as string | undefined,
        Array.isArray(part.now) ? `${pointer}/now/${String(index)}` : `${pointer}/now`,
      )
    }
    for (const list of ['candidates', 'reverse_candidates'] as const) {
      for (const [index, route] of (part[list] ?? []).entries()) {
        const fault = routeTextFault(route)
        if (fault !== undefined) throw new SuiteProblem(fault, {place: this.at(`${pointer}/${list}/${String(index)}`)})
      }
    }
  }

  checkTime(now: string | undefined, pointer: string): void {
    if (now === undefined || parseInstant(now)) return
    throw new SuiteProblem(`no time: ${now}`, {
      place: this.at(pointer),
      hints: ['Write it with its offset, as `2026-05-29T17:04:05+02:00`.'],
    })
  }
}
