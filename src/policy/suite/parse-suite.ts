import {basename} from 'node:path'
import {Problem, type Place} from '../../errors.js'
import {parseDistribution} from '../router/parse-distribution.js'
import {parseInstant} from '../router/instant.js'
import {dialOfFile} from '../world/dial-of-file.js'
import {parseTerseRoute} from '../world/terse-route.js'
import type {DialFile} from '../world/dial-file.js'
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
  attempt(() => reader.checkTime(suite.now, '/now'))
  attempt(() => reader.checkDial(suite.dial, '/dial'))
  for (const [name, fixture] of Object.entries(suite.fixtures ?? {})) {
    attempt(() => reader.checkDial(fixture, `/fixtures/${name}`))
  }
  const cases = (suite.cases ?? []).flatMap((each, index) => attempt(() => reader.case(each, index)) ?? [])
  const recordings = (suite.recordings ?? []).flatMap((each, index) => {
    const pointer = `/recordings/${String(index)}`
    return attempt(() => reader.recording(typeof each === 'string' ? {file: each} : each, pointer)) ?? []
  })
  if (problems.length > 0) return problems
  return {
    file,
    policy: {
      path: suite.policy ?? policyBeside(file),
      place: suite.policy === undefined ? {file} : reader.at('/policy'),
    },
    contract: suite.contract ?? null,
    cases,
    invariants: (suite.invariants ?? []).map((path, index) => ({
      path,
      place: reader.at(`/invariants/${String(index)}`),
    })),
    recordings,
    names: namesOf(suite),
  }
}

/** `eu-night.star` for `eu-night.test.yaml`. */
function policyBeside(file: string): string {
  const ending = SUITE_ENDINGS.find((each) => file.endsWith(each)) ?? ''
  return `${basename(file, ending)}.star`
}

class SuiteReader {
  readonly #document: YamlDocument
  readonly #suite: SuiteFile
  readonly #fixtures: Fixtures

  constructor(document: YamlDocument, suite: SuiteFile) {
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
    return placeAt(this.#document, pointer)
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

  case(file: CaseFile, index: number): SuiteCase {
    const pointer = `/cases/${String(index)}`
    this.checkDial(file.dial, `${pointer}/dial`)
    const {expect = {}} = file
    const isGroup = file.legs !== undefined
    checkExpectation(expect, isGroup, (path) => this.at(`${pointer}/expect${path}`))
    const dials = expandDial([this.#suite.dial, file.dial], this.#fixtures, this.at(`${pointer}/dial`))
    return {
      name: file.name,
      line: this.#document.placeOf(pointer)?.line ?? 1,
      skip: file.skip ?? null,
      only: file.only ?? false,
      expect,
      situations: dials.map((dial) => this.#situation(dial, file, pointer)),
    }
  }

  #situation(dial: ExpandedDial, file: CaseFile, pointer: string): Situation {
    const {label, recording, ids} = dial
    const place = this.at(`${pointer}/dial`)
    if (recording !== undefined) {
      if (file.legs) throw new SuiteProblem('a case is about a recorded dial or about legs', {place})
      if (dial.file.candidates ?? dial.file.reverse_candidates ?? dial.file.dead_relays) {
        throw new SuiteProblem('a recorded dial brings its own candidates', {
          place,
          hints: ['Leave out `candidates`, `reverse_candidates` and `dead_relays`, or `recording`.'],
        })
      }
      const changes = dial.file
      return {kind: 'recorded', label, recording: {path: recording, place}, ids, changes, now: this.#now}
    }
    if (ids) throw new SuiteProblem('`id` names a dial of a `recording`, and there is none', {place})
    const made = this.#makeDial(dial.file, file.name, place)
    if (!file.legs) return {kind: 'dial', label, dial: made}
    return {kind: 'legs', label, dial: made, group: this.#group(file, pointer)}
  }

  #makeDial(file: DialFile, name: string, place: Place): ReturnType<typeof dialOfFile> {
    try {
      const dial = dialOfFile({now: this.#now, ...file}, 'dial')
      return {...dial, id: name}
    } catch (error) {
      if (error instanceof Problem) throw new SuiteProblem(error.message, {place, hints: error.hints})
      throw error
    }
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
        const fault = typeof route === 'string' ? parseTerseRoute(route) : undefined
        if (fault?.kind === 'fault') {
          throw new SuiteProblem(fault.message, {place: this.at(`${pointer}/${list}/${String(index)}`)})
        }
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
