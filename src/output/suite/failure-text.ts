import type {FailureReport} from '../../policy/suite/report.js'
import {decidedAt} from '../../policy/suite/decided-at.js'
import type {Difference} from '../../policy/suite/difference.js'
import type {BrokenInvariant} from '../../policy/suite/invariants.js'
import type {Observed} from '../../policy/suite/observed.js'
import {withNames} from '../../policy/suite/route-name.js'
import {renderCodeFrame} from '../code-frame.js'
import {candidatesText} from '../decision/candidates-text.js'
import {callsText, phaseText} from '../decision/calls-text.js'
import {eventsText} from '../decision/events-text.js'
import {displayWidth, visible} from '../display-text.js'
import type {Look} from '../look.js'
import {renderPlace} from '../render-problem.js'
import {renderTable} from '../table.js'
import {wrap} from '../wrap.js'

/** Texts of files by the names that places have. */
export type Texts = ReadonlyMap<string, string>

/** What a failure is shown with. */
export interface Surroundings {
  readonly texts: Texts
  /** What the suite calls relays, by key. */
  readonly names: Readonly<Record<string, string>>
}

/**
 * What is wrong with one situation and why: expected beside actual, the invariants that do not hold, the calls, the
 * candidates with the chosen one marked, the line that decided, and what was lost in silence. Without a final newline.
 */
export function renderFailure(
  failure: FailureReport,
  seen: Observed | undefined,
  {texts, names}: Surroundings,
  look: Look,
): string {
  const {differences, broken_invariants: broken, limit} = failure
  const parts = [
    limit === null ? '' : look.chalk.magenta(`not decided: ${visible(limit)}`),
    differences.length === 0 ? '' : differencesText(differences, look),
    ...broken.map((each) => invariantText(each, texts, look)),
    ...(seen ? evidence(failure, seen, {texts, names}, look) : []),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

/** Side by side where there is room; what would be cut off comes after that, one below the other. */
function differencesText(differences: readonly Difference[], look: Look): string {
  const {chalk} = look
  const fields = Math.max(...differences.map(({field}) => displayWidth(visible(field))))
  const room = Math.max(8, Math.floor((look.width - fields - 4) / 2))
  const fits = ({expected, actual}: Difference): boolean =>
    [expected, actual].every((text) => !text.includes('\n') && displayWidth(visible(text)) <= room)
  const table = renderTable(
    differences.filter(fits),
    [
      {title: '', text: ({field}) => field},
      {title: 'EXPECTED', text: ({expected}) => expected, paint: (text) => chalk.green(text)},
      {title: 'ACTUAL', text: ({actual}) => actual, paint: (text) => chalk.red(text)},
    ],
    look,
  )
  const long = differences.filter((each) => !fits(each)).map((each) => stacked(each, look))
  return [...(differences.some(fits) ? [table] : []), ...long].join('\n')
}

function stacked({field, expected, actual}: Difference, look: Look): string {
  const {chalk} = look
  const side = (word: string, text: string, paint: (text: string) => string): readonly string[] =>
    text
      .split('\n')
      .flatMap((line) => wrap(line, look.width - 12))
      .map((line, index) => `  ${(index === 0 ? word : '').padEnd(8)}  ${paint(line)}`)
  const lines = [...side('expected', expected, chalk.green), ...side('actual', actual, chalk.red)]
  return [visible(field), ...lines].join('\n')
}

function invariantText({invariant, file, doc, message, position}: BrokenInvariant, texts: Texts, look: Look): string {
  const {chalk} = look
  const line = position?.line
  const place = {file, ...(line === undefined ? {} : {line, column: position?.column ?? 1})}
  const head = `${chalk.red('invariant')} ${chalk.bold(visible(invariant))} ${visible(message)}`
  return `${head} ${chalk.dim('at')} ${chalk.cyan(renderPlace(place))}${doc === '' ? '' : `\n  ${visible(doc)}`}${frame(place, texts, look)}`
}

function evidence(failure: FailureReport, seen: Observed, {texts, names}: Surroundings, look: Look): string[] {
  const {chalk} = look
  const decided = decidedAt(seen, failure.differences)
  const failures = seen.events.filter(({level}) => level === 'failure')
  const section = (title: string, text: string): string => (text === '' ? '' : `${chalk.bold(title)}\n${indent(text)}`)
  return [
    section('Calls', seen.calls.length === 0 ? 'none' : callsText(seen.calls, narrow(look))),
    seen.record ? section('Candidates', candidatesText(seen.record, narrow(look), names)) : '',
    decided
      ? `${chalk.bold('Decided')} ${chalk.dim('in')} ${phaseText(decided.call)} ${chalk.dim('at')} ${chalk.cyan(
          renderPlace(decided.position),
        )}${frame(decided.position, texts, look)}`
      : '',
    section('Lost in silence', withNames(eventsText(seen, failures, narrow(look)), names)),
  ]
}

function frame(
  place: {readonly file: string; readonly line?: number; readonly column?: number},
  texts: Texts,
  look: Look,
): string {
  const text = texts.get(place.file)
  const drawn = text === undefined ? '' : renderCodeFrame({...place, text}, narrow(look))
  return drawn === '' ? '' : `\n${indent(drawn)}`
}

function narrow(look: Look): Look {
  return {...look, width: look.width - 4}
}

/** Two spaces before every line that is not empty. */
export function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gmu, '  ')
}
