import type {Leg, LegChange} from '#starlark-wasm'
import type {Dial} from '../model/dial.js'

/** An input that every policy has to cope with: a page line in `docs/probes.md`. */
export type Probe = DialProbe | LegsProbe

interface ProbeHead {
  /** Stable, kebab-case; findings and waivers name it. */
  readonly id: string
  /** What the situation is, one line without a full stop. */
  readonly title: string
  readonly group: ProbeGroup
}

/** In the order of the page. */
export const PROBE_GROUPS = {
  routes: 'Routes on offer',
  latency: 'Latency',
  countries: 'Countries',
  peers: 'Peers and trust',
  direct: 'Direct transports',
  network: 'Failures on the way',
  caller: 'What the caller and the visor ask for',
  apps: 'Apps and ports',
  clock: 'Clock',
  legs: 'Legs of an established connection',
} as const

export type ProbeGroup = keyof typeof PROBE_GROUPS

/** What a dial of a probe says; the rest is that of {@link BASE_DIAL}. */
export type DialPatch = Partial<Dial>

/** One or more dials, each through all its calls. */
export interface DialProbe extends ProbeHead {
  readonly kind: 'dial'
  /** The dials, given what the policy names; at least one. */
  readonly dials: (words: Words) => readonly DialPatch[]
  /** Whether the dials are repeated for every app, and for an ordinary day and a Friday evening. */
  readonly across: readonly ('apps' | 'clock')[]
  /** Decided once more with `ctx.cli_overrides` in reverse order: the router's order is random (contract 6.1). */
  readonly alsoReversed?: true
}

/** States of an established route group, each asked of `on_leg_change` and `on_tick`. */
export interface LegsProbe extends ProbeHead {
  readonly kind: 'legs'
  readonly situations: readonly LegSituation[]
}

export interface LegSituation {
  readonly legs: readonly Leg[]
  readonly change: LegChange
}

/** What a policy text names, so that probes meet its own apps, countries and keys. Without duplicates, in order. */
export interface Words {
  readonly apps: readonly string[]
  /** Two upper-case letters. */
  readonly countries: readonly string[]
  /** 66 hex digits, lower case. */
  readonly keys: readonly string[]
}
