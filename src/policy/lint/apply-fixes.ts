import type {Applicability, Edit, Finding} from './model/finding.js'
import {SourceText} from './tree/source-text.js'

/** A text after fixes, and the findings whose fixes were not applied. */
export interface Fixed {
  readonly text: string
  readonly applied: readonly Finding[]
}

/**
 * Applies fixes from the start of the text to its end; one that overlaps an earlier one is left for the next round.
 *
 * @param allowed - kinds of fixes that may be applied.
 */
export function applyFixes(text: string, findings: readonly Finding[], allowed: readonly Applicability[]): Fixed {
  const source = new SourceText(text)
  const taken: {start: number; end: number; text: string}[] = []
  const applied: Finding[] = []
  for (const finding of findings) {
    if (!finding.fix || !allowed.includes(finding.fix.applicability)) continue
    const edits = finding.fix.edits.map((edit) => place(source, edit))
    if (edits.some((edit) => taken.some((other) => overlaps(edit, other)))) continue
    taken.push(...edits)
    applied.push(finding)
  }
  taken.sort((a, b) => b.start - a.start)
  return {
    text: taken.reduce((fixed, {start, end, text: put}) => fixed.slice(0, start) + put + fixed.slice(end), text),
    applied,
  }
}

function place(source: SourceText, {span, text}: Edit): {start: number; end: number; text: string} {
  return {start: source.offsetAt(span[0], span[1]), end: source.offsetAt(span[2], span[3]), text}
}

/** Two insertions at one place do not know their order, so they overlap too. */
function overlaps(a: {start: number; end: number}, b: {start: number; end: number}): boolean {
  return (
    (a.start < b.end && b.start < a.end) ||
    a.start === b.start ||
    (a.start === a.end && a.start === b.end) ||
    (b.start === b.end && b.start === a.end)
  )
}
