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

function toAnnotation({kind, text, ...place}: Scanned): Annotation[] {
  if (kind !== 'comment') return []
  const groups = SHAPE.exec(text)?.groups
  if (groups === undefined) return []
  const ids = (groups['ids'] ?? '').split(',').map((id) => id.trim())
  return [
    {
      verb: groups['verb'] as AnnotationVerb,
      ids: ids.filter((id) => id !== ''),
      reason: (groups['reason'] ?? '').trim(),
      ...place,
    },
  ]
}

/** All annotations of a Starlark text, in order. Comments that only look similar are no annotations. */
export function annotationsOf(text: string): Annotation[] {
  return text.includes('skywire:') ? scan(text).flatMap(toAnnotation) : []
}
