import {fieldsIn, mayReach, MUX, once, sameDial, surelySameDial} from '../../flow/answers.js'
import {PRIVACY} from '../../flow/value.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'

function* reports(policy: CheckedPolicy): Generator<Report> {
  const muxed = fieldsIn(policy, 'before-dial', MUX).filter(({value}) => mayReach(value, 2))
  for (const {node, value, ending} of fieldsIn(policy, 'select-route', ['chosen'])) {
    const same = muxed.filter((each) => sameDial(each.ending.path, ending.path))
    const mux = same.find((each) => surelySameDial(each.ending.path, ending.path)) ?? same[0]
    if (!mux) continue
    yield {
      span: node.span,
      message: `${mux.name} asks for several legs, and each of them gets this pick: all run over the same relays`,
      // What must hold for every leg has no better tool.
      ...(value.from & PRIVACY ? {severity: 'info'} : {}),
      ...(surelySameDial(mux.ending.path, ending.path) ? {} : {confidence: 'possible'}),
    }
  }
}

export const rule: Rule = {
  code: 'RP519',
  name: 'chosen-collapses-mux',
  summary: 'A pick in a dial with several legs puts them all on the same relays.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'resolved',
  check: (policy) => once(reports(policy)),
}
