import {didYouMean} from '../../closest.js'
import {UsageProblem} from '../../errors.js'
import type {Dial, DialOptions} from '../model/dial.js'
import {parseInstant} from '../router/instant.js'
import {keyOf} from './dial-of-file.js'
import {namedRelay} from './relay-name.js'
import type {PeerFacts} from '#starlark-wasm'

/** What a command line changes about a dial; what is left out stays. */
export interface DialChanges {
  readonly app?: string | undefined
  readonly peer_pk?: string | undefined
  readonly port?: number | undefined
  readonly now?: string | undefined
  /** Kind of the live direct transport, `none` for no such transport. */
  readonly direct?: string | undefined
  /** `mux_routes=4`: what the caller asks for, by the keys of `ctx.cli_overrides` (contract 6.1), or as options. */
  readonly overrides?: readonly string[]
  /** `SG:trusted`, `SG:country=DE`, `KEY:latency_ms=20,kind=stcpr`. */
  readonly facts?: readonly string[]
}

/** The dial as the command line wants it. @throws {@link UsageProblem} for a change that makes no sense. */
export function adjustDial(dial: Dial, changes: DialChanges): Dial {
  const {app = dial.app, port = dial.port, now = dial.now} = changes
  if (now !== null && !parseInstant(now)) {
    throw new UsageProblem(`no time: ${now}`, {hints: ['Write it as `2026-05-29T17:04:05+02:00`.']})
  }
  return {
    ...dial,
    app,
    port,
    now,
    peer_pk: changes.peer_pk === undefined ? dial.peer_pk : readPeer(changes.peer_pk),
    direct: changes.direct === undefined ? dial.direct : changes.direct === 'none' ? null : changes.direct,
    options: {...dial.options, ...Object.fromEntries((changes.overrides ?? []).map(readOverride))},
    providers: (changes.facts ?? []).reduce(addFacts, dial.providers),
  }
}

function readPeer(text: string): string {
  const peer = namedRelay(text)
  if (peer) return peer.key
  throw new UsageProblem(`no visor: \`${text}\``, {
    hints: ['Write a public key, 66 hexadecimal digits, or a name that stands for one: `DE`, `DE:a`.'],
  })
}

/** Caller options by the name that scripts see in `ctx.cli_overrides`, and by their own. */
const OPTION_OF: Readonly<Record<string, keyof DialOptions>> = {
  mux_routes: 'mux',
  forward_mux_routes: 'forward_mux',
  reverse_mux_routes: 'reverse_mux',
  min_hops: 'min_hops',
  forward_min_hops: 'forward_min_hops',
  reverse_min_hops: 'reverse_min_hops',
  use_existing_tp_only: 'use_existing_tp_only',
  distribution: 'distribution',
  rotation_interval_seconds: 'rotation_interval_seconds',
}

/** Names of what a caller can ask for. */
export const CALLER_OPTIONS: readonly string[] = Object.keys(OPTION_OF)

function readOverride(text: string): readonly [keyof DialOptions, number | boolean | string] {
  const [, key = '', value] = /^([^=]*)(?:=(.*))?$/su.exec(text) ?? []
  const option = Object.hasOwn(OPTION_OF, key) ? OPTION_OF[key] : undefined
  if (option === undefined) {
    throw new UsageProblem(`no caller option: \`${key}\``, {
      hints: [...didYouMean(key, CALLER_OPTIONS), `Write NAME=VALUE with one of ${CALLER_OPTIONS.join(', ')}.`],
    })
  }
  if (value === undefined) throw new UsageProblem(`\`${key}\` has no value: write \`${key}=VALUE\``)
  if (option === 'distribution') return [option, value]
  if (option === 'use_existing_tp_only') {
    if (value === 'true' || value === 'false') return [option, value === 'true']
    throw new UsageProblem(`\`${key}\` is true or false, not \`${value}\``)
  }
  if (/^\d{1,9}$/u.test(value)) return [option, Number(value)]
  throw new UsageProblem(`\`${key}\` is a whole number, not \`${value}\``)
}

const FACTS = ['country', 'latency_ms', 'kind', 'trusted', 'hypervisor', 'has_transport'] as const

function addFacts(providers: Dial['providers'], text: string): Dial['providers'] {
  const end = text.lastIndexOf(':')
  if (end < 1)
    throw new UsageProblem(`no fact: \`${text}\``, {
      hints: ['Write RELAY:FACT, as in `SG:trusted` or `SG:country=DE,latency_ms=20`.'],
    })
  const key = keyOf(text.slice(0, end))
  const facts = Object.assign(
    {},
    providers[key],
    ...text
      .slice(end + 1)
      .split(',')
      .map(readFact),
  ) as PeerFacts
  return {...providers, [key]: facts}
}

function readFact(text: string): PeerFacts {
  const [name = '', value = 'true'] = text.split('=')
  switch (name) {
    case 'country':
    case 'kind':
      return {[name]: value}
    case 'latency_ms':
      if (/^\d{1,9}$/u.test(value)) return {latency_ms: Number(value)}
      throw new UsageProblem(`\`latency_ms\` is a whole number, not \`${value}\``)
    case 'trusted':
    case 'hypervisor':
    case 'has_transport':
      if (value === 'true' || value === 'false') return {[name]: value === 'true'}
      throw new UsageProblem(`\`${name}\` is true or false, not \`${value}\``)
    default:
      throw new UsageProblem(`no fact: \`${name}\``, {
        hints: [...didYouMean(name, FACTS), `Choose from ${FACTS.join(', ')}.`],
      })
  }
}
