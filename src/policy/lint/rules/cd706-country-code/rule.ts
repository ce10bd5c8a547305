import type {Rule} from '../../model/rule.js'
import {once} from '../../flow/answers.js'
import {comparedWords, requoted} from '../../tree/route-data.js'
import type {CheckedPolicy, Report} from '../../model/rule.js'

/** What people write, and what ISO 3166 says; a region has no code. */
const MEANT: ReadonlyMap<string, string | null> = new Map(
  Object.entries({UK: 'GB', EU: null, USA: 'US', GER: 'DE', EN: 'GB'}),
)

function* reports(policy: CheckedPolicy): Generator<Report> {
  for (const {literal} of comparedWords('country', policy)) {
    const {value, span} = literal
    const upper = value.toUpperCase()
    const isOdd = MEANT.has(upper)
    if ((/^[A-Z]{2}$/u.test(value) && !isOdd) || value === '??' || value === '') continue
    const meant = isOdd ? MEANT.get(upper) : /^[A-Z]{2}$/u.test(upper) ? upper : null
    yield {
      span,
      message: `no country is called "${value}": codes are two upper-case letters of ISO 3166, or "??"`,
      ...(meant == null
        ? {}
        : {fix: {applicability: 'unsafe', title: `Write ${meant}`, edits: [{span, text: requoted(literal, meant)}]}}),
    }
  }
}

export const rule: Rule = {
  code: 'CD706',
  name: 'country-code',
  summary: 'A country code that no relay ever has.',
  severity: 'error',
  effect: 'works-but-risky',
  reads: 'resolved',
  check: (policy) => once(reports(policy)),
}
