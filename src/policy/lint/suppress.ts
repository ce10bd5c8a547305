import type {Span, Statement} from '#starlark-wasm'
import {annotationsOf, type Annotation} from '../annotation/annotations.js'
import type {Finding} from './model/finding.js'
import type {CheckedPolicy} from './model/rule.js'
import {isAbout} from './select-rules.js'
import {walk} from './tree/walk.js'

/** A finding that a comment silences. */
export interface Suppressed {
  readonly finding: Finding
  /** Line of the comment. */
  readonly line: number
  /** `""` without one. */
  readonly reason: string
}

export interface Suppression {
  readonly kept: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
  /** Words of comments that silence nothing, with the comment's place. */
  readonly unused: readonly UnusedWord[]
}

export interface UnusedWord {
  readonly annotation: Annotation
  /** `null` for a comment without words. */
  readonly word: string | null
  readonly span: Span
}

/** Findings about the comments themselves cannot be silenced by them. */
const NEVER: ReadonlySet<string> = new Set(['MT901', 'MT902', 'MT903', 'MT904'])

/** Takes out what `# skywire: ignore[…]` comments silence (lint 0). */
export function suppress(policy: CheckedPolicy, findings: readonly Finding[]): Suppression {
  const comments = ignoreComments(policy)
  const used = new Set<string>()
  const kept: Finding[] = []
  const suppressed: Suppressed[] = []
  for (const finding of findings) {
    const comment = NEVER.has(finding.code) ? undefined : comments.find((each) => silences(each, finding))
    if (!comment) {
      kept.push(finding)
      continue
    }
    const {annotation} = comment
    for (const word of annotation.ids) if (isAbout(word, finding)) used.add(keyOf(annotation, word))
    if (annotation.ids.length === 0) used.add(keyOf(annotation, null))
    suppressed.push({finding, line: annotation.line, reason: annotation.reason})
  }
  const words = comments.flatMap(({annotation, span}) =>
    (annotation.ids.length === 0 ? [null] : annotation.ids).map((word): UnusedWord => ({annotation, word, span})),
  )
  return {kept, suppressed, unused: words.filter(({annotation, word}) => !used.has(keyOf(annotation, word)))}
}

interface IgnoreComment {
  readonly annotation: Annotation
  readonly span: Span
  /** First and last line it is about; `null` for the whole file. */
  readonly lines: readonly [number, number] | null
}

/** The `ignore` and `ignore-file` comments of a policy, with what they are about. */
export function ignoreComments(policy: CheckedPolicy): IgnoreComment[] {
  return annotationsOf(policy.text)
    .filter(({verb}) => verb !== 'allow')
    .map((annotation) => {
      const {line, column, verb, ownLine} = annotation
      const end = [...policy.source.line(line)].length + 1
      const lines = verb === 'ignore-file' ? null : ownLine ? linesBelow(policy, line) : linesAt(policy, line)
      return {annotation, lines, span: [line, column, line, end]}
    })
}

function silences({annotation: {ids}, lines}: IgnoreComment, finding: Finding): boolean {
  const [line] = finding.span
  if (lines !== null && (line < lines[0] || line > lines[1])) return false
  return ids.length === 0 || ids.some((word) => isAbout(word, finding))
}

/** A comment alone on its line is about the next statement, with its block. */
function linesBelow({parsed, source}: CheckedPolicy, line: number): readonly [number, number] {
  const next = statementsOf(parsed.tree)
    .filter(({span}) => span[0] > line)
    .sort((a, b) => a.span[0] - b.span[0] || b.span[2] - a.span[2])[0]
  if (next) return [next.span[0], next.span[2]]
  for (let below = line + 1; below <= source.lines; below++) {
    if (!/^\s*(?:#|$)/u.test(source.line(below))) return [below, below]
  }
  return [line, line]
}

/** A comment behind code is about its line, or all lines of a simple statement that ends there or goes on. */
function linesAt({parsed}: CheckedPolicy, line: number): readonly [number, number] {
  const around = statementsOf(parsed.tree).find(
    ({kind, span}) =>
      (kind === 'AssignStmt' || kind === 'ExprStmt' || kind === 'ReturnStmt') && span[0] <= line && line <= span[2],
  )
  return around ? [around.span[0], around.span[2]] : [line, line]
}

function statementsOf(tree: CheckedPolicy['parsed']['tree']): Statement[] {
  return tree ? [...walk(tree)].filter((node): node is Statement => node.kind.endsWith('Stmt')) : []
}

function keyOf({line, column}: Annotation, word: string | null): string {
  return `${String(line)}:${String(column)} ${word ?? ''}`
}
