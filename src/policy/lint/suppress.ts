import type {Span} from '#starlark-wasm'
import type {Annotation} from '../annotation/annotations.js'
import type {IgnoreComment} from './model/comments.js'
import type {Finding} from './model/finding.js'
import {isAbout} from './select-rules.js'

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
const NEVER: ReadonlySet<string> = new Set(['MT901', 'MT902', 'MT903', 'MT904', 'MT905'])

/** Takes out what `# skywire: ignore[…]` comments silence (lint 0). */
export function suppress(comments: readonly IgnoreComment[], findings: readonly Finding[]): Suppression {
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

function silences({annotation: {ids}, lines}: IgnoreComment, finding: Finding): boolean {
  const [line] = finding.span
  if (lines !== null && (line < lines[0] || line > lines[1])) return false
  return ids.length === 0 || ids.some((word) => isAbout(word, finding))
}

function keyOf({line, column}: Annotation, word: string | null): string {
  return `${String(line)}:${String(column)} ${word ?? ''}`
}
