import type {FailureReport} from '../../policy/suite/report.js'
import {decidedAt} from '../../policy/suite/decided-at.js'
import type {Difference} from '../../policy/suite/compare.js'
import type {BrokenInvariant} from '../../policy/suite/invariants.js'
import type {Observed} from '../../policy/suite/observed.js'
import {renderCodeFrame} from '../code-frame.js'
import {candidatesText} from '../decision/candidates-text.js'
import {callsText, phaseText} from '../decision/calls-text.js'
import {eventsText} from '../decision/events-text.js'
import {visible} from '../display-text.js'
import type {Look} from '../look.js'
import {renderPlace} from '../render-problem.js'
import {renderTable} from '../table.js'

/** Texts of files by the names that places have. */
export type Texts = ReadonlyMap<string, string>

/**
 * What is wrong with one situation and why: expected beside actual, the invariants that do not hold, the calls, the
 * candidates with the chosen one marked, the line that decided, and what was lost in silence. Without a final newline.
 */
export function renderFailure(failure: FailureReport, seen: Observed | undefined, texts: Texts, look: Look): string {
  const {differences, broken_invariants: broken, limit} = failure
  const parts = [
    limit === null ? '' : look.chalk.magenta(`not decided: ${visible(limit)}`),
    differences.length === 0 ? '' : differencesText(differences, look),
    ...broken.map((each) => invariantText(each, texts, look)),
    ...(seen ? evidence(failure, seen, texts, look) : []),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

function differencesText(differences: readonly Difference[], look: Look): string {
  const {chalk} = look
  return renderTable(
    differences,
    [
      {title: '', text: ({field}) => field},
      {title: 'EXPECTED', text: ({expected}) => expected, paint: (text) => chalk.green(text), shrinks: true},
      {title: 'ACTUAL', text: ({actual}) => actual, paint: (text) => chalk.red(text), shrinks: true},
    ],
    look,
  )
}

function invariantText({invariant, file, doc, message, position}: BrokenInvariant, texts: Texts, look: Look): string {
  const {chalk} = look
  const line = position?.line
  const place = {file, ...(line === undefined ? {} : {line, column: position?.column ?? 1})}
  const head = `${chalk.red('invariant')} ${chalk.bold(visible(invariant))} ${visible(message)}`
  return `${head} ${chalk.dim('at')} ${chalk.cyan(renderPlace(place))}${doc === '' ? '' : `\n  ${visible(doc)}`}${frame(place, texts, look)}`
}

function evidence(failure: FailureReport, seen: Observed, texts: Texts, look: Look): string[] {
  const {chalk} = look
  const decided = decidedAt(seen, failure.differences)
  const failures = seen.events.filter(({level}) => level === 'failure')
  const section = (title: string, text: string): string => (text === '' ? '' : `${chalk.bold(title)}\n${indent(text)}`)
  return [
    section('Calls', seen.calls.length === 0 ? 'none' : callsText(seen.calls, narrow(look))),
    seen.record ? section('Candidates', candidatesText(seen.record, narrow(look))) : '',
    decided
      ? `${chalk.bold('Decided')} ${chalk.dim('in')} ${phaseText(decided.call)} ${chalk.dim('at')} ${chalk.cyan(
          renderPlace(decided.position),
        )}${frame(decided.position, texts, look)}`
      : '',
    section('Lost in silence', eventsText(seen, failures, narrow(look))),
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
