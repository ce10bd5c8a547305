import {parseSuite, SuiteReader} from './parse-suite.js'
import {checkSuite} from './schema-fault.js'
import type {Piece} from './long-list.js'
import {SuiteProblem} from './suite-problem.js'
import type {Situation, Suite, SuiteCase} from './suite.js'
import type {SuiteFile} from './suite-file.js'
import {NotInPieces, openLong, type LongDocument, type YamlDocument} from './yaml-document.js'

/**
 * {@link parseSuite} for a suite that is run once, from its first case to its last: of a long one only a few cases at a
 * time are held. They are read twice, when all is checked and when their turn comes.
 */
export function openSuite(text: string, file: string): Suite | readonly SuiteProblem[] {
  const long = openLong(text, file, 'cases')
  return (long && openLongSuite(long)) ?? parseSuite(text, file)
}

/** `undefined` for a suite with anything wrong, which is told by reading the whole of it, and for one of recorded dials. */
function openLongSuite(long: LongDocument): Suite | undefined {
  try {
    const cases = new LongCases(long)
    const names = new Set<string>()
    const all: SuiteCase[] = []
    for (const piece of long.pieces) {
      for (const [index, each] of cases.in(piece).entries()) {
        if (each.recorded !== null || names.has(each.name)) return undefined
        names.add(each.name)
        all.push(new CaseOfPiece(each, cases, piece, index))
      }
    }
    return cases.head.suite(
      all,
      cases.head.recordings((work) => work()),
    )
  } catch (error) {
    if (error instanceof SuiteProblem || error instanceof NotInPieces) return undefined
    throw error
  }
}

/** Reads the cases of a long suite; those of the piece that was read last are at hand. */
class LongCases {
  readonly head: SuiteReader
  readonly #long: LongDocument
  readonly #suite: SuiteFile
  #last: {readonly piece: Piece; readonly cases: readonly SuiteCase[]} | null = null

  /** @throws {@link SuiteProblem} for what is wrong outside of the list. */
  constructor(long: LongDocument) {
    this.#long = long
    this.#suite = checkSuite(long.rest)
    this.head = new SuiteReader(long.rest, this.#suite)
    this.head.checkHead((work) => work())
  }

  in(piece: Piece): readonly SuiteCase[] {
    if (this.#last?.piece === piece) return this.#last.cases
    const document = asCases(this.#long.readItems(piece))
    const {cases: written = []} = checkSuite(document)
    const reader = new SuiteReader(document, {...this.#suite, cases: written})
    const cases = written.map((each, index) => reader.case(each, index))
    this.#last = {piece, cases}
    return cases
  }
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

/** What is kept of a case; the rest is read again. */
class CaseOfPiece implements SuiteCase {
  readonly name: string
  readonly line: number
  readonly skip: string | null
  readonly only: boolean
  readonly size: number
  readonly recorded = null
  readonly #cases: LongCases
  readonly #piece: Piece
  /** In its piece. */
  readonly #index: number

  constructor({name, line, skip, only, size}: SuiteCase, cases: LongCases, piece: Piece, index: number) {
    this.name = name
    this.line = line
    this.skip = skip
    this.only = only
    this.size = size
    this.#cases = cases
    this.#piece = piece
    this.#index = index
  }

  get expect(): SuiteCase['expect'] {
    return this.#again().expect
  }

  situations(): Iterable<Situation> {
    return this.#again().situations()
  }

  #again(): SuiteCase {
    const found = this.#cases.in(this.#piece)[this.#index]
    if (!found) throw new Error(`case ${this.name} is not where it was`)
    return found
  }
}
