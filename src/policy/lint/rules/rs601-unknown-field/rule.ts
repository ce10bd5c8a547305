import {closest} from '../../../../closest.js'
import type {Contract, Expression, Span} from '#starlark-wasm'
import type {Report, Rule} from '../../model/rule.js'
import {constructions, type Construction} from '../../tree/constructions.js'
import {requoted} from '../../tree/route-data.js'
import {bare} from '../../tree/walk.js'

/** Literal keys of `**{…}` are fields too. */
function* spreadKeys(args: readonly Expression[]): Generator<Extract<Expression, {kind: 'Literal'}>> {
  for (const arg of args) {
    const spread = arg.kind === 'UnaryExpr' && arg.op === '**' && arg.operand ? bare(arg.operand) : undefined
    if (spread?.kind !== 'DictExpr') continue
    for (const {key} of spread.entries) if (key.kind === 'Literal' && key.type === 'string') yield key
  }
}

function report(
  {constructor: {name, fields}}: Construction,
  field: string,
  span: Span,
  {constructors}: Contract,
  quote?: {raw: string},
): Report {
  const owner = constructors.find((each) => each.fields.some((one) => one.name === field))
  const known = fields.map((each) => each.name)
  const [near, ...others] = closest(field, known)
  return {
    span,
    message: `${name} has no field ${field}: the call fails where this runs${owner ? `; ${owner.name} has it` : ''}`,
    ...(near === undefined
      ? {}
      : {
          fix: {
            applicability: others.length === 0 ? 'safe' : 'suggestion',
            title: `Write ${near}`,
            edits: [{span, text: quote ? requoted(quote, near) : near}],
          },
        }),
  }
}

export const rule: Rule = {
  code: 'RS601',
  name: 'unknown-field',
  summary: 'A field that RouteSpec, Candidate or Rotation does not have.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'tree',
  *check(policy) {
    for (const each of constructions(policy)) {
      const known = each.constructor.fields.map(({name}) => name)
      for (const [name, {left}] of each.named)
        if (!known.includes(name)) yield report(each, name, left.span, policy.contract)
      for (const key of spreadKeys(each.call.args)) {
        if (!known.includes(key.value)) yield report(each, key.value, key.span, policy.contract, key)
      }
    }
  },
}
