import {DIALLING_APPS} from '../../../probe/catalogue/apps.js'
import type {Expression} from '#starlark-wasm'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {lookedUp, requoted, stringsIn} from '../../tree/route-data.js'
import {nodesOf} from '../../tree/walk.js'

const KNOWN = [...DIALLING_APPS, 'skysocks', 'vpn-server']

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/gu, '')

/** Whether a name is what a word says but for case and punctuation, or begins with the word: `vpn`. */
function isMeant(name: string, word: string): boolean {
  return plain(name) === plain(word) || name.startsWith(`${word}-`)
}

function isApp(expression: Expression, {names, typeOf}: CheckedPolicy): boolean {
  const inner = names.origin(expression)
  if (inner.kind !== 'DotExpr' || inner.name.name !== 'app') return false
  const type = typeOf(inner.object)
  return type.kind === 'struct' && type.name === 'ctx'
}

/** What the app is compared with, and what it is looked up by: each with the words that are written out. */
function* comparedWith(policy: CheckedPolicy): Generator<Expression> {
  for (const {op, left, right} of nodesOf(policy.parsed.tree, 'BinaryExpr')) {
    if (/^(?:==|!=|in|not in)$/u.test(op) && isApp(left, policy)) yield right
  }
  for (const {key, table} of lookedUp(policy)) if (isApp(key, policy)) yield table
}

export const rule: Rule = {
  code: 'RP514',
  name: 'unknown-app',
  summary: 'An app name that is nearly a known one.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check(policy) {
    const told = new Set<Expression>()
    for (const words of comparedWith(policy)) {
      for (const literal of stringsIn(words, policy.names)) {
        const {value, span} = literal
        if (told.has(literal)) continue
        told.add(literal)
        const meant = KNOWN.includes(value) ? undefined : KNOWN.find((name) => isMeant(name, value))
        if (meant === undefined) continue
        yield {
          span,
          message: `no app is called "${value}" unless you launch it so; did you mean ${meant}?`,
          fix: {applicability: 'unsafe', title: `Write ${meant}`, edits: [{span, text: requoted(literal, meant)}]},
        }
      }
    }
  },
}
