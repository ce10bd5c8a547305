import type {Reader} from './reader.js'
import type {
  CallContext,
  CallResult,
  Candidate,
  EntryPoint,
  Frame,
  Instant,
  Leg,
  LimitKind,
  LoadFailure,
  OutputLine,
  Position,
  Providers,
  ReadBackNote,
  Rotation,
  RouteSpec,
  ToolLimit,
} from './types.js'
import type {Writer} from './writer.js'

/** Message numbers, those of `border.Op` in Go. */
export const OP = {
  load: 1,
  decide: 2,
  legChange: 3,
  tick: 4,
  dispose: 5,
  providers: 6,
} as const

const OUTPUT_KINDS = ['print', 'info', 'warn'] as const
const LOAD_STEPS = ['parse', 'init', 'missing', 'not-callable'] as const
const ENTRY_POINTS = ['absent', 'function', 'other'] as const
const LIMITS: readonly LimitKind[] = ['memory', 'stack', 'time', 'steps', 'interrupt']

/** First byte of an answer. */
const IS_VALUE = 0
const IS_FAILURE = 1

/** The element of a table that a byte means. */
function pick<T>(table: readonly T[], index: number): T {
  const value = table[index]
  if (value === undefined) throw new RangeError(`the engine answered with an unknown code ${index}`)
  return value
}

export function writeInstant(out: Writer, now: Instant): void {
  out.bigint(now.unix_nano)
  out.u32(now.offset_s >>> 0)
}

export function writeProviders(out: Writer, providers: Providers): void {
  const entries = Object.entries(providers)
  out.u32(entries.length)
  for (const [key, facts] of entries) {
    out.string(key)
    out.string(facts.country ?? '')
    out.i64(facts.latency_ms ?? 0)
    out.string(facts.kind ?? '')
    out.bool(facts.trusted ?? false)
    out.bool(facts.hypervisor ?? false)
    out.bool(facts.has_transport ?? false)
  }
}

export function writeContext(out: Writer, ctx: CallContext): void {
  out.string(ctx.app)
  out.string(ctx.peer_pk)
  out.i64(ctx.port)
  writeInstant(out, ctx.now)
  out.bool(ctx.is_direct_dial)
  out.string(ctx.transport_kind)
  const overrides = Object.entries(ctx.cli_overrides)
  out.u32(overrides.length)
  for (const [key, value] of overrides) {
    out.string(key)
    out.string(value)
  }
}

export function writeCandidates(out: Writer, candidates: readonly Candidate[]): void {
  out.u32(candidates.length)
  for (const candidate of candidates) {
    out.strings(candidate.hops)
    out.strings(candidate.hops_geo)
    out.i64(candidate.est_latency_ms)
    out.strings(candidate.transport_kinds)
  }
}

export function writeLegs(out: Writer, legs: readonly Leg[]): void {
  out.u32(legs.length)
  for (const leg of legs) {
    out.i64(leg.index)
    out.string(leg.kind)
    out.i64(leg.latency_ms)
    out.bool(leg.alive)
    out.i64(leg.sent_bytes)
    out.i64(leg.recv_bytes)
    out.i64(leg.retransmits)
    out.strings(leg.hops)
  }
}

/** `null` where the engine gave no line. */
function readPosition(answer: Reader): Position | null {
  const line = answer.u32()
  const column = answer.u32()
  const file = answer.string()
  return line === 0 ? null : {file, line, column}
}

function readBacktrace(answer: Reader): Frame[] {
  return answer.list(() => {
    const name = answer.string()
    const position = readPosition(answer) ?? {file: '<builtin>', line: 0, column: 0}
    return {...position, function: name}
  })
}

function readOutput(answer: Reader): OutputLine[] {
  return answer.list(() => ({kind: pick(OUTPUT_KINDS, answer.u8()), text: answer.string()}))
}

function readLimit(answer: Reader): ToolLimit {
  const name = answer.string()
  const limit = LIMITS.find((kind) => kind === name)
  if (limit === undefined) throw new RangeError(`the engine answered with an unknown limit ${name}`)
  return {kind: 'tool-limit', limit, message: answer.string()}
}

/** What a load gave, before it is a policy. */
export type LoadAnswer =
  | LoadFailure
  | ToolLimit
  | {
      readonly kind: 'loaded'
      readonly handle: number
      readonly on_leg_change: EntryPoint
      readonly on_tick: EntryPoint
      readonly load_read: {readonly clock: boolean; readonly providers: boolean}
    }

export function readLoad(answer: Reader): {answer: LoadAnswer; output: OutputLine[]; steps: number} {
  const output = readOutput(answer)
  const steps = answer.i64()
  return {output, steps, answer: readLoadAnswer(answer)}
}

function readLoadAnswer(answer: Reader): LoadAnswer {
  switch (answer.u8()) {
    case IS_VALUE:
      return {
        kind: 'loaded',
        handle: answer.u32(),
        on_leg_change: pick(ENTRY_POINTS, answer.u8()),
        on_tick: pick(ENTRY_POINTS, answer.u8()),
        load_read: {clock: answer.bool(), providers: answer.bool()},
      }
    case IS_FAILURE:
      return {
        kind: 'load-failure',
        step: pick(LOAD_STEPS, answer.u8()),
        message: answer.string(),
        detail: answer.string(),
        position: readPosition(answer),
        backtrace: readBacktrace(answer),
        all: answer.list(() => ({
          message: answer.string(),
          position: readPosition(answer) ?? {file: '', line: 0, column: 0},
        })),
      }
    default:
      return readLimit(answer)
  }
}

export function readResult<T>(answer: Reader, value: (answer: Reader) => T): CallResult<T> {
  const steps = answer.i64()
  const output = readOutput(answer)
  switch (answer.u8()) {
    case IS_VALUE:
      return {
        kind: 'value',
        returned_type: answer.string(),
        returned: answer.string(),
        made_at: readPosition(answer),
        notes: answer.list(() => readNote(answer)),
        value: value(answer),
        steps,
        output,
      }
    case IS_FAILURE:
      return {
        kind: 'failure',
        stage: answer.bool() ? 'read-back' : 'call',
        message: answer.string(),
        backtrace: readBacktrace(answer),
        steps,
        output,
      }
    default:
      return {...readLimit(answer), steps, output}
  }
}

function readNote(answer: Reader): ReadBackNote {
  return {field: answer.string(), got: answer.string(), want: answer.string(), value: answer.string()}
}

export function readSpec(answer: Reader): RouteSpec {
  return {
    chosen: readCandidate(answer),
    reverse_chosen: readCandidate(answer),
    mux: answer.i64(),
    forward_mux: answer.i64(),
    reverse_mux: answer.i64(),
    min_hops: answer.i64(),
    forward_min_hops: answer.i64(),
    reverse_min_hops: answer.i64(),
    rotation_interval_seconds: answer.i64(),
    fallback: answer.string(),
    distribution: answer.string(),
  }
}

function readCandidate(answer: Reader): Candidate | null {
  if (!answer.bool()) return null
  return {
    hops: answer.strings(),
    hops_geo: answer.strings(),
    est_latency_ms: answer.i64(),
    transport_kinds: answer.strings(),
  }
}

export function readRotation(answer: Reader): Rotation | null {
  if (!answer.bool()) return null
  return {drop_legs: answer.list(() => answer.i64()), add_leg: answer.bool(), exclude_hops: answer.strings()}
}
