import {openLongSuite, type CasesSummary, type CasesText, type CaseSummary} from '../policy/suite/long-suite.js'
import {parseSuite} from '../policy/suite/parse-suite.js'
import type {SuiteProblem} from '../policy/suite/suite-problem.js'
import type {Suite, SuiteCase} from '../policy/suite/suite.js'
import type {TaskInText} from '../policy/suite/task-in-text.js'

/** Summarizes cases elsewhere; `undefined` where they must be read with the whole suite. */
export type Summarize = (cases: CasesText) => Promise<CasesSummary | undefined>

/** A suite; of the cases of a long one only where they are and what is to be known before any is run. */
export interface OpenedSuite extends Omit<Suite, 'cases'> {
  readonly cases: readonly (SuiteCase | CaseInText)[]
}

/** A case that is read where it is decided. */
export class CaseInText implements CaseSummary {
  readonly name: string
  readonly line: number
  readonly skip: string | null
  readonly only: boolean
  readonly size: number
  readonly #cases: CasesText
  /** In `#cases`. */
  readonly #index: number

  constructor({name, line, skip, only, size}: CaseSummary, cases: CasesText, index: number) {
    this.name = name
    this.line = line
    this.skip = skip
    this.only = only
    this.size = size
    this.#cases = cases
    this.#index = index
  }

  *tasks(): Generator<TaskInText> {
    for (let situation = 0; situation < this.size; situation++) {
      yield {cases: this.#cases, index: this.#index, situation}
    }
  }
}

/**
 * `parseSuite` for a suite that is run. A long one is left to `summarize`, a few cases at a time, so that no thread has to
 * hold the whole of it.
 */
export async function openSuite(
  text: string,
  file: string,
  summarize: Summarize,
): Promise<OpenedSuite | readonly SuiteProblem[]> {
  return (await openLong(text, file, summarize)) ?? parseSuite(text, file)
}

async function openLong(text: string, file: string, summarize: Summarize): Promise<OpenedSuite | undefined> {
  const long = openLongSuite(text, file)
  if (!long) return undefined
  const found = await Promise.all(long.pieces.map(async (piece) => ({piece, summary: await summarize(piece)})))
  const cases: CaseInText[] = []
  const names = {...long.suite.names}
  for (const {piece, summary} of found) {
    if (!summary) return undefined
    for (const [index, each] of summary.cases.entries()) cases.push(new CaseInText(each, piece, index))
    Object.assign(names, summary.names)
  }
  const isTwice = new Set(cases.map(({name}) => name)).size < cases.length
  return isTwice ? undefined : {...long.suite, names, cases}
}
