import type {SuiteRule} from '../../model/rule.js'
import {recordingsOf} from '../../suite/suite-cases.js'

export const rule: SuiteRule = {
  code: 'TS811',
  name: 'raw-identities',
  summary: 'A recording of a real network shows the keys of others.',
  severity: 'info',
  effect: 'style',
  reads: 'suite',
  *check(suite) {
    for (const {pointer, path} of recordingsOf(suite)) {
      const header = suite.recordings[path]
      if (!header || header.source === 'synthetic' || header.pseudonymized === true) continue
      yield {
        span: suite.spanOf(pointer),
        message: `${path} has the public keys of visors as they were recorded (${header.source}); pseudonyms serve a suite as well`,
      }
    }
  },
}
