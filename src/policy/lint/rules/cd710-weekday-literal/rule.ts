import {once} from '../../flow/answers.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'
import {comparedWords, isAbout, lookedUp, requoted, stringsIn} from '../../tree/route-data.js'
import {nodesOf} from '../../tree/walk.js'

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

function* reports(policy: CheckedPolicy): Generator<Report> {
  const looked = lookedUp(policy).filter(({key}) => isAbout('weekday', key, policy))
  const words = looked.flatMap(({table}) => [...stringsIn(table, policy.names)])
  for (const literal of [...[...comparedWords('weekday', policy)].map((each) => each.literal), ...words]) {
    const {value, span} = literal
    if (DAYS.includes(value)) continue
    const lower = value.trim().toLowerCase()
    const meant = DAYS.find((day) => lower.length > 2 && day.startsWith(lower))
    yield {
      span,
      message: `no day is called "${value}": they are sunday to saturday, in lower case`,
      ...(meant === undefined
        ? {}
        : {fix: {applicability: 'unsafe', title: `Write ${meant}`, edits: [{span, text: requoted(literal, meant)}]}}),
    }
  }
  for (const {op, left, right} of nodesOf(policy.parsed.tree, 'BinaryExpr')) {
    if ((op !== '==' && op !== '!=') || !isAbout('weekday', left, policy)) continue
    if (policy.typeOf(right).kind === 'int') yield {span: right.span, message: 'a weekday is a word and never a number'}
  }
}

export const rule: Rule = {
  code: 'CD710',
  name: 'weekday-literal',
  summary: 'A weekday that never comes.',
  severity: 'error',
  effect: 'works-but-risky',
  reads: 'resolved',
  check: (policy) => once(reports(policy)),
}
