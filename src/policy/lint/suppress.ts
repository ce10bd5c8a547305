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
  const commentsAt = byLine(comments)
  for (const finding of findings) {
    const [line] = finding.span
    const comment = NEVER.has(finding.code) ? undefined : commentsAt(line).find((each) => isNamed(each, finding))
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

/** The comments that are about a line: those about the whole file first, each kind in the order of the text. */
function byLine(comments: readonly IgnoreComment[]): (line: number) => readonly IgnoreComment[] {
  const everywhere = comments.filter(({lines}) => lines === null)
  const lists = new Map<number, IgnoreComment[]>()
  for (const comment of comments) {
    for (let line = comment.lines?.[0] ?? 1; line <= (comment.lines?.[1] ?? 0); line++) {
      const list = lists.get(line)
      if (list) list.push(comment)
      else lists.set(line, [...everywhere, comment])
    }
  }
  return (line) => lists.get(line) ?? everywhere
}

function isNamed({annotation: {ids}}: IgnoreComment, finding: Finding): boolean {
  return ids.length === 0 || ids.some((word) => isAbout(word, finding))
}

function keyOf({line, column}: Annotation, word: string | null): string {
  return `${String(line)}:${String(column)} ${word ?? ''}`
}
