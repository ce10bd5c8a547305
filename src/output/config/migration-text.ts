import type {MigratedFile, RanMigration} from '../../config-files/migrate-file.js'
import type {Note, NoteKind} from '../../config/migrate/migration.js'
import type {JsonValue} from '../../json/json-value.js'
import {truncate, visible} from '../display-text.js'
import type {Look} from '../look.js'
import {remarkLine} from './diagnostics-text.js'
import {renderLineDiff} from '../line-diff.js'

const ORDER: readonly NoteKind[] = [
  'moved',
  'renamed',
  'converted',
  'rewritten',
  'repaired',
  'defaulted',
  'carried',
  'dropped',
]

const value = (json: JsonValue): string => truncate(JSON.stringify(json), 60)

function noteLine({kind, from, to, old, new: next, reason}: Note, {chalk}: Look): string {
  const place = from !== undefined && to !== undefined && from !== to ? `${from} → ${to}` : (to ?? from ?? '')
  const change =
    old !== undefined && next !== undefined
      ? `${value(old)} → ${value(next)}`
      : next !== undefined
        ? value(next)
        : old !== undefined
          ? value(old)
          : ''
  const color = kind === 'dropped' ? chalk.red : kind === 'defaulted' ? chalk.green : (text: string) => text
  return `  ${color(kind.padEnd(9))} ${visible(place)}${change === '' ? '' : `  ${change}`}${reason === undefined ? '' : chalk.dim(`  (${visible(reason)})`)}`
}

/** What a migration did, kind by kind, and what the validator says about the result. */
export function renderMigration(done: MigratedFile, look: Look): string {
  if (done.from === done.to && done.notes.length === 0) return `${done.file}: already ${done.to}, nothing to do`
  const notes = ORDER.flatMap((kind) => done.notes.filter((note) => note.kind === kind))
  const target = done.written === null ? 'nothing was written' : `written to ${done.written}`
  return [
    `${done.file}: ${done.from} → ${done.to}, ${target}`,
    ...(done.backup === null ? [] : [`the old file is kept as ${done.backup}`]),
    ...notes.map((note) => noteLine(note, look)),
    ...done.diagnostics.map((diagnostic) => remarkLine(diagnostic, look)),
  ].join('\n')
}

/** What goes to standard output, and what is said beside it. */
export interface ShownMigration {
  readonly text: string
  readonly details: string
}

/** The new file where it goes to standard output, a diff for a dry run, and the account of what was done. */
export function showMigration(
  {report, text, oldShown, newShown}: RanMigration,
  {isDryRun, toStdout}: {readonly isDryRun: boolean; readonly toStdout: boolean},
  look: Look,
): ShownMigration {
  const account = renderMigration(report, look)
  if (isDryRun) {
    const diff = renderLineDiff(
      oldShown,
      newShown,
      [`${report.file} (${report.from})`, `${report.file} (${report.to})`],
      look,
    )
    return {text: diff === '' ? account : `${account}\n\n${diff}`, details: ''}
  }
  return toStdout ? {text: text.trimEnd(), details: account} : {text: account, details: ''}
}
