import type {Patched, ReplResult} from '../../repl/result.js'
import {candidateRows} from './candidate-rows.js'
import {consequenceText} from './consequence-text.js'
import {renderDecision} from '../decision/render-decision.js'
import {shortKey} from '../public-key.js'
import {visible} from '../display-text.js'
import type {Look} from '../look.js'
import {renderLineDiff} from '../line-diff.js'
import {dialTable} from './dial-table.js'
import {aboutText} from './about-text.js'
import {changeText} from './change-text.js'
import {entryText} from './entry-text.js'
import {helpText} from './help-text.js'
import {keysText} from './keys-text.js'
import {lintText} from './lint-text.js'
import {hoursText, profileText} from './profile-text.js'
import {stepsText, traceText, whyText} from './explain-text.js'

/** What an entry gave, for people; empty where there is nothing to say, otherwise without a final newline. */
export function renderResult(result: ReplResult, look: Look): string {
  switch (result.kind) {
    case 'nothing':
    case 'quit':
    case 'view':
      return ''
    case 'entry':
      return entryText(result, look)
    case 'about':
      return aboutText(result.about, look)
    case 'loaded':
      return withConsequence(loadedText(result, look), result, look)
    case 'dial':
      return withConsequence(dialText(result, look), result, look)
    case 'candidates':
      return withConsequence(
        [candidateRows(result.candidates, look), ...(result.note === null ? [] : [look.chalk.dim(result.note)])].join(
          '\n',
        ),
        result,
        look,
      )
    case 'dials':
      return dialsText(result, look)
    case 'decision':
      return withPatch(renderDecision(result.record, look).trimEnd(), result, look)
    case 'why':
      return withPatch(whyText(result, look), result, look)
    case 'trace':
      return withPatch(traceText(result, look), result, look)
    case 'steps':
      return withPatch(stepsText(result, look), result, look)
    case 'profile':
      return withPatch(profileText(result, look), result, look)
    case 'hours':
      return withPatch(hoursText(result, look), result, look)
    case 'diff':
      return diffText(result, look)
    case 'lint':
      return withPatch(lintText(result, look), result, look)
    case 'patch':
      return withConsequence(patchText(result, look), result, look)
    case 'auto':
      return withConsequence(`automatic decisions are ${result.is_on ? 'on' : 'off'}`, result, look)
    case 'saved':
      return `${result.what} \`${visible(result.name)}\` written to ${visible(result.file)}`
    case 'reset':
      return 'the prompt has forgotten its definitions'
    case 'keys':
      return keysText(result.bindings, look)
    case 'help':
      return helpText(result.commands, look)
  }
}

type Kind<Name extends ReplResult['kind']> = Extract<ReplResult, {readonly kind: Name}>

function withConsequence(text: string, {consequence}: Pick<Kind<'dial'>, 'consequence'>, look: Look): string {
  return consequence === null ? text : `${text}\n${consequenceText(consequence, look)}`
}

/** A decision with definitions of the prompt must not be taken for one of the file. */
function withPatch(text: string, {patched}: Patched, {chalk}: Look): string {
  return patched.length === 0 ? text : `${chalk.yellow(`:patch of ${patched.join(', ')}`)}\n${text}`
}

function patchText({file, before, after, patched, helpers}: Kind<'patch'>, look: Look): string {
  if (patched.length === 0) return 'nothing is patched: the policy decides as it is'
  const names: readonly [string, string] = [visible(file), `${visible(file)} (patched)`]
  const diff = renderLineDiff(visible(before), visible(after), names, look)
  const used = helpers.length === 0 ? '' : `, with ${helpers.join(', ')}`
  return `${diff === '' ? 'the same text' : diff}\n${look.chalk.yellow(`${patched.join(', ')} of the prompt decides${used}; :patch off ends it`)}`
}

function loadedText({policy, names}: Kind<'loaded'>, {chalk}: Look): string {
  const list = names.length === 0 ? '' : chalk.dim(`, with ${names.join(', ')}`)
  return `loaded ${chalk.bold(visible(policy))}${list}`
}

function dialText({dial}: Kind<'dial'>, {chalk}: Look): string {
  const {id, app, peer_pk, port, now, direct, peer_mux, options, recording, is_edited, candidates} = dial
  const from = recording === null ? 'by hand' : `from ${recording}`
  const rows: readonly (readonly [string, string])[] = [
    ['dial', `${id}${is_edited ? ', edited' : ''} (${from})`],
    ['app', app === '' ? '(no name)' : app],
    ['peer', `${shortKey(peer_pk)}:${String(port)}${peer_mux ? '' : ', cannot multiplex'}`],
    ['now', `${weekday(now)} ${now}`],
    ['direct', direct === null ? 'no direct transport' : `${direct} transport`],
    [
      'caller',
      Object.entries(options)
        .map(([name, value]) => `${name}=${String(value)}`)
        .join(' ') || 'asks for nothing',
    ],
    ['candidates', String(candidates)],
  ]
  return rows.map(([name, value]) => `${chalk.dim(name.padEnd(10))}  ${visible(value)}`).join('\n')
}

function weekday(now: string): string {
  const day = new Date(`${now.slice(0, 10)}T00:00:00Z`)
  return day.toLocaleDateString('en', {weekday: 'long', timeZone: 'UTC'})
}

function dialsText({recording, dials, total, problems}: Kind<'dials'>, look: Look): string {
  const hidden = total - dials.length
  const notes = [
    ...(hidden > 0 ? [`… and ${String(hidden)} more; words after :dials choose among them`] : []),
    ...(problems > 0 ? [`${String(problems)} lines of ${recording} cannot be read`] : []),
  ]
  return [total === 0 ? 'no such dial' : dialTable(dials, look), ...notes.map((note) => look.chalk.dim(note))].join(
    '\n',
  )
}

function diffText({policy, other, change}: Kind<'diff'>, look: Look): string {
  const head = look.chalk.dim(`${visible(policy)} → ${visible(other)}`)
  return `${head}\n${change.fields.length === 0 ? 'the same becomes of this dial' : changeText(change, look)}`
}
