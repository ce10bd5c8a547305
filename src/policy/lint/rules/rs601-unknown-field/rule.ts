import {closest} from '../../../../closest.js'
import type {Contract, Expression, Span} from '#starlark-wasm'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'
import {argumentsOf} from '../../tree/arguments.js'
import {constructions, type Construction} from '../../tree/constructions.js'
import {requoted} from '../../tree/route-data.js'
import {bare} from '../../tree/walk.js'

/** A field that `**{…}` or `**dict(…)` sets, and where it is written. */
type SpreadKey = Extract<Expression, {kind: 'Ident' | 'Literal'}>

/** What `**` brings in as far as it is written out, in place or under a name that nothing else can change. */
function* spreadKeys(args: readonly Expression[], {names}: CheckedPolicy): Generator<SpreadKey> {
  for (const arg of args) {
    if (arg.kind !== 'UnaryExpr' || arg.op !== '**' || !arg.operand) continue
    const given = bare(arg.operand)
    const variable = given.kind === 'Ident' ? names.variableOf(given) : undefined
    if (variable?.scope === 'local' && variable.uses.length > 1) continue
    const spread = names.origin(given)
    if (spread.kind === 'DictExpr') {
      for (const {key} of spread.entries) if (key.kind === 'Literal' && key.type === 'string') yield key
    } else if (spread.kind === 'CallExpr' && names.builtinOf(spread.callee) === 'dict') {
      for (const {left} of argumentsOf(spread).named.values()) if (left.kind === 'Ident') yield left
    }
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
      for (const key of spreadKeys(each.call.args, policy)) {
        const [field, quoted] = key.kind === 'Ident' ? [key.name] : [key.value, key]
        if (!known.includes(field)) yield report(each, field, key.span, policy.contract, quoted)
      }
    }
  },
}
