import type {RouteSpec} from '#starlark-wasm'
import type {DialOptions} from '../model/dial.js'
import type {Call} from '../model/record.js'
import type {DialRun} from './dial-run.js'
import {finderFloor, hopFloors, NUMERIC_FIELDS, type Merge} from './merge-options.js'
import {modeName} from './parse-distribution.js'
import {reportInvalidDistribution, reportUnknownFallback} from './report-spec.js'

type Adjusted = Extract<Merge, {kind: 'adjusted'}>

/** Reports what a merge passes over, with what the visor logs for it (contract 10.2). */
export function reportMerge(run: DialRun, call: Call, spec: RouteSpec, merge: Adjusted): void {
  const {dial, trail} = run
  for (const field of ['chosen', 'reverse_chosen'] as const) {
    if (spec[field] !== null) reportIgnored(run, call, field, `${field} has no effect in BeforeDial`, '10.1', 'G07')
  }
  if (merge.mode === 'direct') reportDiscarded(run, call, spec)
  else {
    reportUnknownFallback(trail, call, spec)
    for (const field of NUMERIC_FIELDS) {
      if (spec[field] < 0)
        reportIgnored(run, call, field, `${field} = ${spec[field]} leaves the option alone`, '10.2', 'G18')
    }
    reportCallerWins(run, call, spec)
    const {distribution: parsed} = merge
    reportInvalidDistribution(trail, call, {
      app: dial.app,
      descriptor: spec.distribution,
      parsed,
      where: 'invalid distribution ',
    })
    if (spec.mux > 0 || spec.min_hops > 0 || parsed.kind === 'distribution') {
      trail.write('debug', 'Routing policy adjusted dial opts.', call, {
        policy_mux: String(spec.mux),
        policy_min_hops: String(spec.min_hops),
        policy_distribution: modeName(parsed),
      })
    }
  }
  reportFloors(run, call, spec)
}

/** `fallback="direct"` stops the merge: what else the spec says is gone (contract 10.2). */
function reportDiscarded(run: DialRun, call: Call, spec: RouteSpec): void {
  const lost = NUMERIC_FIELDS.filter((field) => spec[field] > 0 && !(field === 'min_hops' && spec[field] === 1))
  const names = spec.distribution === '' ? lost : [...lost, 'distribution' as const]
  for (const field of names) {
    reportIgnored(
      run,
      call,
      field,
      `fallback="direct" discards ${field} = ${JSON.stringify(spec[field])}`,
      '10.2',
      'G16',
    )
  }
}

function reportCallerWins({dial, trail}: DialRun, call: Call, spec: RouteSpec): void {
  const pairs = [
    ['mux', 'forward_mux'],
    ['mux', 'reverse_mux'],
    ['min_hops', 'forward_min_hops'],
    ['min_hops', 'reverse_min_hops'],
  ] as const
  for (const [field, own] of pairs) {
    const asked = dial.options[own]
    if (spec[field] <= 0 || spec[own] > 0 || asked <= 0 || asked === spec[field]) continue
    trail.report({
      code: 'caller-wins',
      level: 'failure',
      call,
      field,
      message: `the caller's ${own} = ${asked} stays in force over the policy's ${field} = ${spec[field]}`,
      section: '10.2',
      gotcha: 'G19',
    })
  }
}

function reportFloors({dial, options, trail}: DialRun, call: Call, spec: RouteSpec): void {
  const floors = hopFloors(options, dial.defaults)
  for (const direction of ['forward', 'reverse'] as const) {
    const floor = floors[direction]
    const field: keyof DialOptions = spec[`${direction}_min_hops`] > 0 ? `${direction}_min_hops` : 'min_hops'
    const isOwn = spec.fallback === 'direct' ? dial.options[`${direction}_min_hops`] <= 0 : spec[field] === floor
    if (isOwn && floor < dial.defaults.min_hops) {
      trail.report({
        code: 'floor-lowered',
        level: 'notice',
        call,
        field,
        message: `the ${direction} hop floor of ${floor} replaces the visor-wide one of ${dial.defaults.min_hops}`,
        section: '10.2',
        gotcha: 'G14',
      })
    }
    if (finderFloor(floor) !== floor) {
      trail.report({
        code: 'floor-wrapped',
        level: 'failure',
        call,
        field,
        message: `the ${direction} hop floor of ${floor} does not fit 16 bits; the route finder gets ${finderFloor(floor)}`,
        section: '10.2',
      })
    }
  }
}

function reportIgnored(
  {trail}: DialRun,
  call: Call,
  field: string,
  message: string,
  section: string,
  gotcha: string,
): void {
  trail.report({code: 'field-ignored', level: 'failure', call, field, message, section, gotcha})
}
