import type {Engine} from '#starlark-wasm'
import {summarizeCases, type CasesSummary, type CasesText} from '../../policy/suite/long-suite.js'

/** Reads some cases of a long suite; `undefined` where they must be read with the whole of it. */
export function summarize(_engine: Engine, cases: CasesText): CasesSummary | undefined {
  return summarizeCases(cases)
}
