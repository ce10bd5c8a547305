import {readFileSync} from 'node:fs'
import type {
  CallContext,
  Candidate,
  ContractVersion,
  Instant,
  Leg,
  LegChange,
  PolicyText,
  Providers,
  RouteSpec,
  Rotation,
} from '../src/index.js'

/** One row of `test/fixtures/vectors`; the fields are described at the head of each file. */
export interface Vector {
  readonly id: string
  readonly about?: string
  readonly text?: readonly string[]
  readonly body?: readonly string[]
  readonly newline?: boolean
  readonly label?: string
  readonly contract?: ContractVersion
  readonly now?: string
  readonly candidates?: readonly Candidate[]
  readonly entry?: 'leg-change' | 'tick'
  readonly call?: Ending
  readonly error?: string
  readonly all?: readonly string[]
  readonly load_steps?: number
  readonly load_read?: {readonly clock: boolean; readonly providers: boolean}
  readonly on_tick?: string
  readonly on_leg_change?: string
  readonly output?: readonly (readonly [string, string])[]
  readonly steps?: number
  readonly returned_type?: string
  readonly notes?: readonly (readonly [string, string, string, string])[]
  readonly spec?: Partial<RouteSpec>
  readonly rotation?: Rotation | null
  readonly failure?: string
  readonly malformed?: string
}

export type Ending = Pick<Vector, 'spec' | 'rotation' | 'failure' | 'malformed'>

interface World {
  readonly label: string
  readonly contract: ContractVersion
  readonly ctx: Omit<CallContext, 'now'> & {readonly now: string}
  readonly candidates: readonly Candidate[]
  readonly reverse_candidates: readonly Candidate[]
  readonly legs: readonly Leg[]
  readonly change: LegChange
  readonly providers: Providers
}

const folder = new URL('../../test/fixtures/vectors/', import.meta.url)

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
}

export const world = read('world') as World

export function vectors(name: string): readonly Vector[] {
  return (read(name) as {vectors: Vector[]}).vectors
}

export function instant(rfc3339: string): Instant {
  const zone = /([+-])(\d\d):(\d\d)$/.exec(rfc3339)
  const offset = zone ? Number(`${zone[1]}1`) * (Number(zone[2]) * 3600 + Number(zone[3]) * 60) : 0
  return {unix_nano: BigInt(Date.parse(rfc3339)) * 1_000_000n, offset_s: offset}
}

/** The text of a vector's script. */
export function scriptOf(vector: Vector): string {
  const lines = vector.text ?? [
    'def decide_route(ctx, candidates):',
    ...(vector.body ?? []).map((line) => `    ${line}`),
  ]
  return lines.join('\n') + (vector.newline === false ? '' : '\n')
}

export function policyOf(vector: Vector): PolicyText {
  return {
    label: vector.label ?? world.label,
    text: scriptOf(vector),
    contract: vector.contract ?? world.contract,
    now: instant(vector.now ?? world.ctx.now),
    providers: world.providers,
  }
}

export function contextOf(vector: Vector): CallContext {
  return {...world.ctx, now: instant(vector.now ?? world.ctx.now)}
}

export const EMPTY_SPEC: RouteSpec = {
  chosen: null,
  reverse_chosen: null,
  mux: 0,
  forward_mux: 0,
  reverse_mux: 0,
  min_hops: 0,
  forward_min_hops: 0,
  reverse_min_hops: 0,
  fallback: '',
  distribution: '',
  rotation_interval_seconds: 0,
}
