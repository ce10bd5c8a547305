import type {Rule} from '../../model/rule.js'
import {bare, nodesOf, walk} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'SE904',
  name: 'logs-peer-identity',
  summary: 'The full key of a peer is written into the log.',
  severity: 'off',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check({parsed, names, typeOf}) {
    for (const call of nodesOf(parsed.tree, 'CallExpr')) {
      const callee = names.calleeName(call.callee)
      if (callee !== 'logging.info' && callee !== 'logging.warn' && callee !== 'print') continue
      const cut = new Set([...walk(call)].flatMap((node) => (node.kind === 'SliceExpr' ? [bare(node.object)] : [])))
      for (const node of walk(call)) {
        if (node.kind !== 'DotExpr' || node.name.name !== 'peer_pk' || cut.has(node)) continue
        const type = typeOf(node.object)
        if (type.kind !== 'struct' || type.name !== 'ctx') continue
        const [, , line, column] = node.span
        yield {
          span: node.span,
          message: 'whoever reads the log sees with whom this visor speaks; eight digits tell dials apart too',
          fix: {
            applicability: 'safe',
            title: 'Write the first eight digits',
            edits: [{span: [line, column, line, column], text: '[:8]'}],
          },
        }
      }
    }
  },
}
