import {annotationsOf, type Annotation} from '../annotation/annotations.js'
import {isJudgementId, type JudgementId} from './judgements.js'

/** What is allowed, by flags and by comments of the policy. */
export interface Waivers {
  readonly flags: ReadonlySet<JudgementId>
  readonly comments: readonly CommentWaiver[]
}

interface CommentWaiver {
  readonly annotation: Annotation
  /** The line spoken about: its own, or that of the next code below. */
  readonly about: number
}

/** Why a finding does not count. */
export type Waiver = {readonly by: 'flag'} | {readonly by: 'comment'; readonly line: number; readonly reason: string}

/** What can be said against a waiver comment itself. */
export interface WaiverFault {
  readonly line: number
  readonly message: string
}

/** A policy that does not load shows nothing else, and what was not decided cannot be judged. */
const NEVER_ALLOWED: ReadonlySet<JudgementId> = new Set(['does-not-load', 'undecided'])

/** Whether findings of this kind can be allowed. */
export function isAllowable(id: JudgementId): boolean {
  return !NEVER_ALLOWED.has(id)
}

/** The `# skywire: allow[…]` comments of a policy, with the flags of the run. */
export function readWaivers(text: string, flags: Iterable<JudgementId>): Waivers {
  const lines = text.split(/\r\n?|\n/)
  const comments = annotationsOf(text)
    .filter(({verb}) => verb === 'allow')
    .map((annotation) => ({annotation, about: annotation.ownLine ? nextCode(lines, annotation.line) : annotation.line}))
  return {flags: new Set(flags), comments}
}

/** The first line below that is neither empty nor a comment. */
function nextCode(lines: readonly string[], line: number): number {
  const below = lines.findIndex((text, index) => index >= line && !/^\s*(?:#|$)/.test(text))
  return below < 0 ? line : below + 1
}

/** What allows a finding: a comment about its line, any comment where it has none, or a flag; `null` for nothing. */
export function waiverFor({flags, comments}: Waivers, id: JudgementId, line: number | null): Waiver | null {
  if (!isAllowable(id)) return null
  const comment = comments.find(
    ({annotation, about}) => annotation.ids.includes(id) && (line === null || about === line),
  )
  if (comment !== undefined) {
    return {by: 'comment', line: comment.annotation.line, reason: comment.annotation.reason}
  }
  return flags.has(id) ? {by: 'flag'} : null
}

/** Comments that allow nothing: unknown words, judgements that cannot be allowed, findings that are not there. */
export function waiverFaults({comments}: Waivers, used: readonly (Waiver | null)[]): WaiverFault[] {
  const usedLines = new Set(used.flatMap((waiver) => (waiver?.by === 'comment' ? [waiver.line] : [])))
  return comments.flatMap(({annotation: {ids, line, reason}}): WaiverFault[] => {
    const wrong = ids.filter((id) => !isJudgementId(id) || !isAllowable(id))
    if (ids.length === 0) return [{line, message: 'allow needs the id of a judgement in brackets'}]
    if (wrong.length > 0) return wrong.map((id) => ({line, message: `nothing that can be allowed is called ${id}`}))
    if (!usedLines.has(line)) return [{line, message: `nothing found that allow[${ids.join(', ')}] is about`}]
    return reason === '' ? [{line, message: 'a reason is missing behind the bracket'}] : []
  })
}
