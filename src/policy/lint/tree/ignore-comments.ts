import type {FileNode, Statement} from '#starlark-wasm'
import {annotationsOf} from '../../annotation/annotations.js'
import {countBelow} from '../count-below.js'
import type {IgnoreComment} from '../model/comments.js'
import type {CheckedPolicy} from '../model/rule.js'
import type {SourceText} from './source-text.js'
import {walk} from './walk.js'

type CommentedPolicy = Pick<CheckedPolicy, 'text' | 'source' | 'parsed'>

/** The `ignore` and `ignore-file` comments of a policy, with what they are about. */
export function ignoreComments({text, source, parsed}: CommentedPolicy): IgnoreComment[] {
  const annotations = annotationsOf(text).filter(({verb}) => verb !== 'allow')
  const statements = annotations.length > 0 && parsed.tree ? statementsOf(parsed.tree) : []
  const simple = statements.filter(({kind}) => kind === 'AssignStmt' || kind === 'ExprStmt' || kind === 'ReturnStmt')
  return annotations.map((annotation) => {
    const {line, column, verb, ownLine} = annotation
    const end = source.endOf(line)
    const lines = verb === 'ignore-file' ? null : ownLine ? linesBelow(statements, source, line) : linesAt(simple, line)
    return {annotation, lines, span: [line, column, line, end]}
  })
}

/** A comment alone on its line is about the next statement, with its block. */
function linesBelow(statements: readonly Statement[], source: SourceText, line: number): readonly [number, number] {
  // They stand in the order of the text, the outer one first.
  const next = statements[countBelow(statements, ({span}) => span[0] <= line)]
  if (next) return [next.span[0], next.span[2]]
  for (let below = line + 1; below <= source.lines; below++) {
    if (!/^\s*(?:#|$)/u.test(source.line(below))) return [below, below]
  }
  return [line, line]
}

/** A comment behind code is about its line, or all lines of a simple statement that ends there or goes on. */
function linesAt(simple: readonly Statement[], line: number): readonly [number, number] {
  const around = simple[countBelow(simple, ({span}) => span[2] < line)]
  return around && around.span[0] <= line ? [around.span[0], around.span[2]] : [line, line]
}

function statementsOf(tree: FileNode): Statement[] {
  return [...walk(tree)].filter((node): node is Statement => node.kind.endsWith('Stmt'))
}
