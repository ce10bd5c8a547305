import {didYouMean} from '../closest.js'
import {UsageProblem} from '../errors.js'
import type {Dial} from '../policy/model/dial.js'
import type {Instant} from '#starlark-wasm'
import {adjustDial, CALLER_OPTIONS} from '../policy/world/adjust-dial.js'
import {atHour, momentOf} from './edit-moment.js'
import {resolveRelay} from './resolve-relay.js'

/** What `:ctx` shows, by the names that change it. */
const FIELDS = ['app', 'peer', 'port', 'now', 'direct', 'peer_mux']

/** Changes by NAME=VALUE, as `:ctx` takes them. @throws `UsageProblem`, `InputProblem` for what makes no sense. */
export function editContext(dial: Dial, words: readonly string[], now: Instant): Dial {
  return words.reduce((changed, word) => editOne(changed, word, now), dial)
}

function editOne(dial: Dial, word: string, now: Instant): Dial {
  const [, name = '', value = ''] = /^([^=]*)=(.*)$/su.exec(word) ?? []
  switch (name) {
    case '':
      throw new UsageProblem(`no change: \`${word}\``, {hints: ['Write NAME=VALUE, as in `app=vpn-client`.']})
    case 'app':
      return {...dial, app: value}
    case 'peer':
    case 'peer_pk':
      return {...dial, peer_pk: resolveRelay(value, dial)}
    case 'port':
      if (/^\d{1,5}$/u.test(value) && Number(value) <= 65_535) return {...dial, port: Number(value)}
      throw new UsageProblem(`a port is a number up to 65535, not \`${value}\``)
    case 'now':
      return {...dial, now: momentOf(value, now)}
    case 'direct':
      return adjustDial(dial, {direct: value})
    case 'peer_mux':
      return {...dial, peer_mux: yesOrNo(value)}
    default:
      return editOption(dial, name, word)
  }
}

/** What the caller asks for. @throws `UsageProblem` that knows every name. */
function editOption(dial: Dial, name: string, word: string): Dial {
  if (CALLER_OPTIONS.includes(name)) return adjustDial(dial, {overrides: [word]})
  const names = [...FIELDS, ...CALLER_OPTIONS]
  throw new UsageProblem(`nothing of a dial is called \`${name}\``, {
    hints: [...didYouMean(name, names), `Write NAME=VALUE with one of ${names.join(', ')}.`],
  })
}

/** The dial at an hour of its day. @throws `UsageProblem` */
export function editHour(dial: Dial, word: string, now: Instant): Dial {
  return {...dial, now: atHour(hourOf(word), now)}
}

/** The hours of `FROM..TO`; past midnight where the second is the smaller one. @throws `UsageProblem` */
export function hoursOf(word: string): readonly number[] {
  const [, from, to] = /^\s*(\d{1,2})\s*\.\.\s*(\d{1,2})\s*$/u.exec(word) ?? []
  if (from === undefined || to === undefined) {
    throw new UsageProblem(`no hours: \`${word}\``, {hints: ['Write the first and the last one, as in `0..23`.']})
  }
  const first = hourOf(from)
  const count = ((hourOf(to) - first + 24) % 24) + 1
  return Array.from({length: count}, (_, index) => (first + index) % 24)
}

function hourOf(word: string): number {
  if (/^\d{1,2}$/u.test(word) && Number(word) < 24) return Number(word)
  throw new UsageProblem(`an hour is 0 to 23, not \`${word}\``)
}

/** `:country RELAY CODE`; `??` is unknown again. */
export function editCountry(dial: Dial, relay: string, code: string): Dial {
  const key = resolveRelay(relay, dial)
  const {country: _country, ...rest} = dial.providers[key] ?? {}
  if (code === '??') return {...dial, providers: {...dial.providers, [key]: rest}}
  if (!/^[A-Z]{2}$/u.test(code)) {
    throw new UsageProblem(`no country: \`${code}\``, {hints: ['Write two capital letters, or `??` for unknown.']})
  }
  return {...dial, providers: {...dial.providers, [key]: {...rest, country: code}}}
}

/** `:trust RELAY [yes|no]` */
export function editTrust(dial: Dial, relay: string, answer = 'yes'): Dial {
  const key = resolveRelay(relay, dial)
  return {...dial, providers: {...dial.providers, [key]: {...dial.providers[key], trusted: yesOrNo(answer)}}}
}

function yesOrNo(word: string): boolean {
  if (/^(?:yes|true|on)$/u.test(word)) return true
  if (/^(?:no|false|off)$/u.test(word)) return false
  throw new UsageProblem(`yes or no, not \`${word}\``)
}
