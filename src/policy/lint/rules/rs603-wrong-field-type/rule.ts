import type {Expression} from '#starlark-wasm'
import type {Fix} from '../../model/finding.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'
import {UNKNOWN, type Type} from '../../model/type.js'
import {constructions} from '../../tree/constructions.js'
import {typeInWords} from '../../tree/type-words.js'
import {bare} from '../../tree/walk.js'

/** Whether a value is read as what the field wants; what is not known may be. */
function fits(wanted: string, type: Type): boolean {
  if (type.kind === 'unknown' || type.kind === 'none') return true
  if (wanted === 'candidate') return type.kind === 'struct'
  if (wanted === 'int' || wanted === 'string' || wanted === 'bool') return type.kind === wanted
  return type.kind === 'list'
}

function mend(value: Expression, wanted: string): Fix | null {
  const inner = bare(value)
  if (wanted !== 'int') return null
  if (inner.kind === 'BinaryExpr' && inner.op === '/') {
    const [line, column] = inner.at
    const edits = [{span: [line, column, line, column + 1], text: '//'}] as const
    return {applicability: 'unsafe', title: 'Divide whole numbers with //', edits}
  }
  const isNumber = inner.kind === 'Literal' && inner.type === 'string' && /^\d+$/u.test(inner.value)
  if (!isNumber) return null
  return {applicability: 'unsafe', title: 'Write the number', edits: [{span: inner.span, text: inner.value}]}
}

function* reports(policy: CheckedPolicy): Generator<Report> {
  for (const {constructor, named} of constructions(policy)) {
    for (const {name, type: wanted} of constructor.fields) {
      const value = named.get(name)?.right
      if (!value) continue
      const type = policy.typeOf(value)
      const element = type.kind === 'list' ? type.of : UNKNOWN
      const inside = wanted.slice('list of '.length)
      if (wanted.startsWith('list of ') && element.kind !== 'unknown' && element.kind !== inside) {
        const isLegs = element.kind === 'struct' && element.name === 'leg'
        const hint = isLegs ? '; a leg is named by its `index`' : ''
        yield {
          span: value.span,
          message: `${name} wants elements of type ${inside}, and one here is ${typeInWords(element)}${hint}`,
        }
        continue
      }
      if (fits(wanted, type)) continue
      const fix = mend(value, wanted)
      const isPick = wanted === 'candidate'
      yield {
        span: value.span,
        message: isPick
          ? `${name} is ${typeInWords(type)} and no candidate: the whole answer is lost`
          : `${name} is ${typeInWords(type)} where ${wanted} is wanted, and is read as ${emptyOf(wanted)}`,
        ...(isPick ? {effect: 'silently-default'} : {}),
        ...(fix ? {fix} : {}),
      }
    }
  }
}

function emptyOf(wanted: string): string {
  if (wanted === 'int') return '0'
  if (wanted === 'bool') return 'False'
  return wanted === 'string' ? 'empty' : 'an empty list'
}

export const rule: Rule = {
  code: 'RS603',
  name: 'wrong-field-type',
  summary: 'A field of the wrong type is read as if it were not there.',
  severity: 'error',
  effect: 'field-ignored',
  reads: 'resolved',
  check: reports,
}
