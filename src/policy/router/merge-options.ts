import type {RouteSpec} from '#starlark-wasm'
import type {DialOptions, VisorDefaults} from '../model/dial.js'
import {parseDistribution, type ParsedDistribution} from './parse-distribution.js'

/** What BeforeDial makes of a caller's options (contract 10.2). */
export type Merge =
  | {readonly kind: 'refused'; readonly error: typeof REFUSED}
  | {
      readonly kind: 'adjusted'
      readonly options: DialOptions
      /** `direct`: existing transports only, and the rest of the spec is discarded. */
      readonly mode: 'direct' | 'fields'
      /** What the spec's distribution says; `unset` where it was not looked at. */
      readonly distribution: ParsedDistribution
    }

/** The router's error text for a drop. */
export const REFUSED = 'dial refused by routing policy'

/** The fields of a spec that replace the caller's option of the same name when they are above zero. */
export const NUMERIC_FIELDS = [
  'mux',
  'forward_mux',
  'reverse_mux',
  'min_hops',
  'forward_min_hops',
  'reverse_min_hops',
  'rotation_interval_seconds',
] as const

export type NumericField = (typeof NUMERIC_FIELDS)[number]

/** Merges a BeforeDial spec into the caller's options. Source: policy contract 10.2; vectors B01 to B17. */
export function mergeOptions(caller: DialOptions, spec: RouteSpec): Merge {
  if (spec.fallback === 'drop') return {kind: 'refused', error: REFUSED}
  if (spec.fallback === 'direct') {
    const options = {...caller, use_existing_tp_only: true, min_hops: 1, mux: 0, forward_mux: 0, reverse_mux: 0}
    return {kind: 'adjusted', options, mode: 'direct', distribution: {kind: 'unset'}}
  }
  const numbers = NUMERIC_FIELDS.filter((field) => spec[field] > 0).map((field) => [field, spec[field]] as const)
  const distribution = parseDistribution(spec.distribution)
  return {
    kind: 'adjusted',
    options: {
      ...caller,
      ...Object.fromEntries(numbers),
      ...(distribution.kind === 'distribution' && {distribution: spec.distribution}),
    },
    mode: 'fields',
    distribution,
  }
}

/** Whether a spec keeps a dial off the direct transport: any hop floor of two or more (contract 10.3). */
export function avoidsDirect(spec: RouteSpec): boolean {
  return spec.min_hops >= 2 || spec.forward_min_hops >= 2 || spec.reverse_min_hops >= 2
}

export interface PerDirection {
  readonly forward: number
  readonly reverse: number
}

/** Leg targets: the per-direction option, else the symmetric one, else the visor's default, at least one (contract 10.2). */
export function legTargets(options: DialOptions, defaults: VisorDefaults): PerDirection {
  const target = (own: number) => Math.max(1, firstAboveZero(own, options.mux, defaults.mux))
  return {forward: target(options.forward_mux), reverse: target(options.reverse_mux)}
}

/** The hop floors in force, before they are handed to the route finder. */
export function hopFloors(options: DialOptions, defaults: VisorDefaults): PerDirection {
  const floor = (own: number) => firstAboveZero(own, options.min_hops, defaults.min_hops)
  return {forward: floor(options.forward_min_hops), reverse: floor(options.reverse_min_hops)}
}

/** A hop floor as the route finder gets it: unsigned, 16 bit, so that 65537 becomes 1 (contract 10.2). */
export function finderFloor(floor: number): number {
  return Number(BigInt.asUintN(16, BigInt(floor)))
}

function firstAboveZero(...values: readonly number[]): number {
  return values.find((value) => value > 0) ?? 0
}
