import type {Expression} from '#starlark-wasm'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'
import {failureEffect} from '../../tree/failure-effect.js'
import {behind, before} from '../../tree/span.js'
import {nodesOf, walk} from '../../tree/walk.js'

/** Builtins that go through their one argument. */
const TAKES_ELEMENTS = /^(?:all|any|enumerate|list|max|min|reversed|set|sorted|tuple)$/u

export const rule: Rule = {
  code: 'PY119',
  name: 'string-iteration',
  summary: 'A string is no list of characters; `elems()` makes one.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'resolved',
  *check(policy) {
    const {tree} = policy.parsed
    if (!tree) return
    for (const node of walk(tree)) {
      if (node.kind === 'ForStmt' || node.kind === 'ForClause') yield* reportOn(policy, node.iterable)
    }
    for (const {callee, args} of nodesOf(tree, 'CallExpr')) {
      const [first, ...others] = args.filter((arg) => arg.kind !== 'BinaryExpr' || arg.op !== '=')
      const name = policy.names.builtinOf(callee) ?? ''
      if (first && others.length === 0 && TAKES_ELEMENTS.test(name)) yield* reportOn(policy, first)
    }
  },
}

function* reportOn(policy: CheckedPolicy, iterable: Expression): Generator<Report> {
  if (policy.typeOf(iterable).kind !== 'string') return
  const isTight = /^(?:Ident|DotExpr|CallExpr|IndexExpr|Literal|ParenExpr|SliceExpr)$/u.test(iterable.kind)
  const edits = isTight
    ? [{span: behind(iterable), text: '.elems()'}]
    : [
        {span: before(iterable), text: '('},
        {span: behind(iterable), text: ').elems()'},
      ]
  yield {
    span: iterable.span,
    message: `\`${policy.textOf(iterable)}\` is a string, which cannot be gone through; \`elems()\` gives its characters`,
    effect: failureEffect(policy, iterable),
    fix: {applicability: 'safe', title: 'Go through elems()', edits},
  }
}
