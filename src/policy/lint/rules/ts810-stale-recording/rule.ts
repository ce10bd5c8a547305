import type {SuiteRule} from '../../model/rule.js'
import {recordingsOf} from '../../suite/suite-cases.js'

export const rule: SuiteRule = {
  code: 'TS810',
  name: 'stale-recording',
  summary: 'A recording was made for another contract than the one it is decided under.',
  severity: 'warning',
  effect: 'style',
  reads: 'suite',
  *check(suite) {
    for (const {pointer, path} of recordingsOf(suite)) {
      const made = suite.recordings[path]?.contract
      if (made === undefined || made === suite.contract) continue
      yield {
        span: suite.spanOf(pointer),
        message: `this recording was made for contract ${made}, and is decided under ${suite.contract}: what a policy asks for may not be in it`,
      }
    }
  },
}
