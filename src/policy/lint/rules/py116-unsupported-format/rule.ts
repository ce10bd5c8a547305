import type {Expression} from '#starlark-wasm'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'
import {failureEffect} from '../../tree/failure-effect.js'
import {bare, nodesOf} from '../../tree/walk.js'

/** What the interpreter's `%` operator converts; anything between `%` and the letter is refused. */
const CONVERSIONS = /%(?:\([^)]*\))?(?<conversion>[^]?)/gu

export const rule: Rule = {
  code: 'PY116',
  name: 'unsupported-format',
  summary: 'Formats have no width and no digits.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'resolved',
  *check(policy) {
    for (const {op, left} of nodesOf(policy.parsed.tree, 'BinaryExpr')) {
      if (op !== '%') continue
      const format = stringOf(policy, left)
      for (const {0: found, groups, index} of format?.matchAll(CONVERSIONS) ?? []) {
        const conversion = groups?.['conversion'] ?? ''
        if (/^[%srdioxXeEfFgGc]$/u.test(conversion)) continue
        const meant = /^%[-+ #0-9.]*[a-zA-Z]?/u.exec(format?.slice(index) ?? '')?.[0] ?? found
        const hint = /^[ ]?$/u.test(conversion)
          ? 'a percent sign is written `%%`'
          : 'the `%` operator takes a letter alone; round with `//` first'
        const message = `\`${meant}\` is refused: ${hint}`
        yield reportAt(policy, left, message)
        break
      }
    }
    for (const {callee} of nodesOf(policy.parsed.tree, 'CallExpr')) {
      const method = bare(callee)
      if (method.kind !== 'DotExpr' || method.name.name !== 'format') continue
      const field = /\{(?<name>[^{}:]*):[^{}]+\}/u.exec((stringOf(policy, method.object) ?? '').replaceAll('{{', ''))
      if (!field) continue
      const message = `\`${field[0]}\` is refused: fields of \`format\` take no format of their own; round with \`//\` first`
      yield reportAt(policy, method.object, message)
    }
  },
}

function stringOf({fold}: CheckedPolicy, expression: Expression): string | undefined {
  const constant = fold(expression)
  return constant?.kind === 'string' ? constant.value : undefined
}

function reportAt(policy: CheckedPolicy, node: Expression, message: string): Report {
  return {span: node.span, message, effect: failureEffect(policy, node)}
}
