import {scan, type Scanned} from './scan.js'

/** `ignore` and `ignore-file` silence lint findings, `allow` waives judgements of `policy test`. */
export type AnnotationVerb = 'ignore' | 'ignore-file' | 'allow'

/** A comment that speaks to this program: `# skywire: ignore[RP502, CD] guarded by the caller` (lint 0). */
export interface Annotation {
  readonly verb: AnnotationVerb
  /** As written between the brackets, in order; empty for a blanket `# skywire: ignore`. */
  readonly ids: readonly string[]
  /** `""` without one. */
  readonly reason: string
  /** Of the comment; 1-based, columns in code points. */
  readonly line: number
  readonly column: number
  /** Alone on its line, so that it speaks about what follows; otherwise about its own line. */
  readonly ownLine: boolean
}

const SHAPE = /^#\s*skywire:\s*(?<verb>ignore-file|ignore|allow)\s*(?:\[(?<ids>[^\]]*)\])?(?<reason>.*)$/u

/** What a comment says to this program; `undefined` for one that only looks similar. */
export function annotationOf({text, line, column, ownLine}: Omit<Scanned, 'kind'>): Annotation | undefined {
  const groups = SHAPE.exec(text)?.groups
  if (groups === undefined) return undefined
  const ids = (groups['ids'] ?? '').split(',').map((id) => id.trim())
  return {
    verb: groups['verb'] as AnnotationVerb,
    ids: ids.filter((id) => id !== ''),
    reason: (groups['reason'] ?? '').trim(),
    line,
    column,
    ownLine,
  }
}

/** All annotations of a Starlark text, in order. */
export function annotationsOf(text: string): Annotation[] {
  if (!text.includes('skywire:')) return []
  return scan(text).flatMap((scanned) => (scanned.kind === 'comment' ? (annotationOf(scanned) ?? []) : []))
}
