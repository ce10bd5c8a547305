import {closest} from '../../../../closest.js'
import type {Rule} from '../../model/rule.js'
import {failureEffect} from '../../tree/failure-effect.js'
import {nodesOf} from '../../tree/walk.js'

/** Methods of Python that have a counterpart; by type and name. */
const COUNTERPARTS: Readonly<Record<string, string>> = {
  'string.casefold': 'lower',
  'string.isnumeric': 'isdigit',
  'string.isdecimal': 'isdigit',
  'string.contains': 'find',
  'string.trim': 'strip',
  'string.toLowerCase': 'lower',
  'string.toUpperCase': 'upper',
  'string.startsWith': 'startswith',
  'string.endsWith': 'endswith',
  'list.push': 'append',
  'list.add': 'append',
  'dict.iteritems': 'items',
  'dict.itervalues': 'values',
  'dict.iterkeys': 'keys',
}

const INSTEAD: Readonly<Record<string, string>> = {
  'dict.copy': '`dict(…)` gives a copy',
  'dict.has_key': 'ask with `in`',
  'string.zfill': '`("00" + str(n))[-3:]` fills up with zeros',
  'string.contains': 'ask with `in`',
  'list.length': '`len(…)` is the length',
}

/** Those of lists that PY111 explains. */
const EXPLAINED = ['sort', 'reverse', 'copy', 'count']

export const rule: Rule = {
  code: 'PY121',
  name: 'unknown-method',
  summary: 'A method that strings, lists, dicts or sets do not have.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'resolved',
  *check(policy) {
    for (const access of nodesOf(policy.parsed.tree, 'DotExpr')) {
      const {kind} = policy.typeOf(access.object)
      const {name} = access.name
      const known = policy.contract.methods[kind]
      if (!known || known.includes(name) || (kind === 'list' && EXPLAINED.includes(name))) continue
      const counterpart = COUNTERPARTS[`${kind}.${name}`]
      const [near] = counterpart === undefined ? closest(name, known, 1) : [counterpart]
      const instead = INSTEAD[`${kind}.${name}`]?.replace('…', policy.textOf(access.object))
      const hint = instead ?? (near === undefined ? `it has ${known.join(', ')}` : `did you mean \`${near}\`?`)
      yield {
        span: access.name.span,
        message: `\`${policy.textOf(access.object)}\` is a ${kind}, which has no \`${name}\`; ${hint}`,
        effect: failureEffect(policy, access),
        ...(near !== undefined &&
          instead === undefined && {
            fix: {
              applicability: 'suggestion',
              title: `Write ${near}`,
              edits: [{span: access.name.span, text: near}],
            },
          }),
      }
    }
  },
}
