import {namesOf} from './names-of.js'
import {SuiteReader} from './parse-suite.js'
import {checkSuite} from './schema-fault.js'
import type {CaseFile, SuiteFile} from './suite-file.js'
import {SuiteProblem} from './suite-problem.js'
import type {Suite, SuiteCase} from './suite.js'
import {readPiece, takeApart, type TextPiece, type YamlDocument} from './yaml-document.js'

/** A long suite whose cases are not read yet. */
export interface LongSuite {
  readonly suite: Omit<Suite, 'cases'>
  /** All cases, a few in each. */
  readonly pieces: readonly CasesText[]
}

/** Some cases as they are written, with all that is needed to read them where they are decided. */
export interface CasesText extends TextPiece {
  /** Name of the suite's file. */
  readonly file: string
  /** The suite without cases: its clock, dial and fixtures. */
  readonly head: SuiteFile
}

/** What has to be known of cases before the first of the suite is run. */
export interface CasesSummary {
  readonly cases: readonly CaseSummary[]
  /** What they call relays and peers, by key. */
  readonly names: Suite['names']
}

export type CaseSummary = Pick<SuiteCase, 'name' | 'line' | 'skip' | 'only' | 'size'>

/** A longer head is too much to be handed over with each piece. */
const LONGEST_HEAD = 32 * 1024

/**
 * Opens a suite that is long because of its cases, so that nobody has to hold all of them.
 *
 * @returns `undefined` for any other suite, and for one with anything wrong beside its cases.
 */
export function openLongSuite(text: string, file: string): LongSuite | undefined {
  const parts = takeApart(text, file, 'cases')
  if (!parts) return undefined
  const {rest, pieces} = parts
  if (text.length - pieces.reduce((sum, piece) => sum + piece.text.length, 0) > LONGEST_HEAD) return undefined
  return unlessWrong(() => {
    const {cases: _none, ...head} = checkSuite(rest)
    const reader = new SuiteReader(rest, head)
    reader.checkHead((work) => work())
    const suite = reader.suite(reader.recordings((work) => work()))
    return {suite, pieces: pieces.map((piece) => ({...piece, file, head}))}
  })
}

/** The cases of a piece; `undefined` where anything is wrong with them, which is told by reading the whole suite. */
export function readCases(piece: CasesText): readonly SuiteCase[] | undefined {
  return read(piece)?.cases
}

/** What is to be known of a piece; `undefined` also where a case is about a recording, which somebody has to read. */
export function summarizeCases(piece: CasesText): CasesSummary | undefined {
  const found = read(piece)
  if (!found || found.cases.some(({recorded}) => recorded !== null)) return undefined
  const cases = found.cases.map(({name, line, skip, only, size}) => ({name, line, skip, only, size}))
  return {cases, names: namesOf({cases: found.written})}
}

interface ReadCases {
  readonly written: readonly CaseFile[]
  readonly cases: readonly SuiteCase[]
}

function read({text, line, file, head}: CasesText): ReadCases | undefined {
  const list = readPiece(text, file)
  if (!list) return undefined
  const document = asCases(list)
  return unlessWrong(() => {
    const {cases: written = []} = checkSuite(document)
    const reader = new SuiteReader(document, {...head, cases: written})
    const cases = written.map((each, index) => reader.case(each, index))
    return {written, cases: cases.map((each) => ({...each, line: each.line + line - 1}))}
  })
}

/** A list as the cases of a suite that has nothing else. */
function asCases(list: YamlDocument): YamlDocument {
  const inList = (pointer: string): string => pointer.replace(/^\/cases/u, '')
  return {
    file: list.file,
    text: list.text,
    value: {cases: list.value},
    placeOf: (pointer, part) => list.placeOf(inList(pointer), part),
    rangeOf: (pointer, part) => list.rangeOf(inList(pointer), part),
    plainTextOf: (pointer) => list.plainTextOf(inList(pointer)),
  }
}

function unlessWrong<Value>(work: () => Value): Value | undefined {
  try {
    return work()
  } catch (error) {
    if (error instanceof SuiteProblem) return undefined
    throw error
  }
}
