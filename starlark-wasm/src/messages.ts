import type {Reader} from './reader.js'
import type {
  CallContext,
  CallEnding,
  CallResult,
  Candidate,
  CoverageCounts,
  CoverageSite,
  CoverageSites,
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
  StepsByLine,
  ToolLimit,
  Trace,
  Watch,
} from './types.js'
import type {Writer} from './writer.js'

const OUTPUT_KINDS = ['print', 'info', 'warn'] as const
const LOAD_STEPS = ['parse', 'init', 'missing', 'not-callable'] as const
const ENTRY_POINTS = ['absent', 'function', 'other'] as const
const LIMITS: readonly LimitKind[] = ['memory', 'stack', 'time', 'steps', 'interrupt', 'number']

/** First byte of an answer. */
export const IS_VALUE = 0
export const IS_FAILURE = 1

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

export function writeWatch(out: Writer, watch: Watch | undefined): void {
  out.u32(watch?.trace ?? 0)
  out.bool(watch?.coverage ?? false)
  out.bool(watch?.steps_by_line ?? false)
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
export function readPosition(answer: Reader): Position | null {
  const line = answer.u32()
  const column = answer.u32()
  const file = answer.string()
  return line === 0 ? null : {file, line, column}
}

export function readBacktrace(answer: Reader): Frame[] {
  return answer.list(() => {
    const name = answer.string()
    const position = readPosition(answer) ?? {file: '<builtin>', line: 0, column: 0}
    return {...position, function: name}
  })
}

export function readOutput(answer: Reader): OutputLine[] {
  return answer.list(() => ({kind: pick(OUTPUT_KINDS, answer.u8()), text: answer.string()}))
}

export function readLimit(answer: Reader): ToolLimit {
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
      return readLoadFailure(answer)
    default:
      return readLimit(answer)
  }
}

export function readLoadFailure(answer: Reader): LoadFailure {
  return {
    kind: 'load-failure',
    step: pick(LOAD_STEPS, answer.u8()),
    message: answer.string(),
    detail: answer.string(),
    position: readPosition(answer),
    backtrace: readBacktrace(answer),
    all: readSourceErrors(answer),
  }
}

export function readSourceErrors(answer: Reader): {message: string; position: Position}[] {
  return answer.list(() => ({
    message: answer.string(),
    position: readPosition(answer) ?? {file: '', line: 0, column: 0},
  }))
}

/** Reads how a call ended and what was watched. */
export function readResult<T>(answer: Reader, value: (answer: Reader) => T): CallResult<T> {
  const steps = answer.i64()
  const output = readOutput(answer)
  const ended = readEnding(answer, value)
  const trace = answer.bool() ? {trace: readTrace(answer)} : {}
  const coverage = answer.bool() ? {coverage: readCounts(answer)} : {}
  const byLine = answer.bool() ? {steps_by_line: readStepsByLine(answer)} : {}
  return {...ended, steps, output, ...trace, ...coverage, ...byLine}
}

/** A router goes on with 64 bits; half of them would be another answer. */
const BEYOND_NUMBERS: ToolLimit = {
  kind: 'tool-limit',
  limit: 'number',
  message: 'the script returned a whole number beyond 2^53, which this program cannot hold exactly',
}

function readEnding<T>(answer: Reader, value: (answer: Reader) => T): CallEnding<T> {
  switch (answer.u8()) {
    case IS_VALUE: {
      const ending: CallEnding<T> = {
        kind: 'value',
        returned_type: answer.string(),
        returned: answer.string(),
        made_at: readPosition(answer),
        notes: answer.list(() => readNote(answer)),
        value: value(answer),
      }
      return answer.hasRounded ? BEYOND_NUMBERS : ending
    }
    case IS_FAILURE:
      return {
        kind: 'failure',
        stage: answer.bool() ? 'read-back' : 'call',
        message: answer.string(),
        backtrace: readBacktrace(answer),
      }
    default:
      return readLimit(answer)
  }
}

function readTrace(answer: Reader): Trace {
  const truncated = answer.bool()
  const lines = answer.list(() => ({
    function: answer.string(),
    statement: answer.u32(),
    depth: answer.u32(),
    changed: answer.list(() => ({name: answer.string(), type: answer.string(), value: answer.string()})),
    outcomes: answer.list(() => ({condition: answer.u32(), value: answer.bool()})),
  }))
  return {lines, truncated}
}

function readStepsByLine(answer: Reader): StepsByLine {
  return answer.list(() => ({line: answer.u32(), steps: answer.i64(), nanoseconds: answer.i64()}))
}

function readCounts(answer: Reader): CoverageCounts {
  return {
    statements: answer.list(() => ({index: answer.u32(), count: answer.u32()})),
    conditions: answer.list(() => ({index: answer.u32(), true: answer.u32(), false: answer.u32()})),
  }
}

const SITE_KINDS: readonly CoverageSite['kind'][] = [
  'statement',
  'lambda',
  'if',
  'conditional',
  'filter',
  'while',
  'operand',
]

function readSite(answer: Reader): CoverageSite {
  const name = answer.string()
  const kind = SITE_KINDS.find((known) => known === name)
  if (kind === undefined) throw new RangeError(`the engine answered with an unknown site ${name}`)
  return {
    kind,
    function: answer.string(),
    line: answer.u32(),
    column: answer.u32(),
    end_line: answer.u32(),
    end_column: answer.u32(),
  }
}

export function readSites(answer: Reader): CoverageSites | ToolLimit | LoadFailure {
  switch (answer.u8()) {
    case IS_VALUE:
      return {
        kind: 'sites',
        statements: answer.list(() => readSite(answer)),
        conditions: answer.list(() => readSite(answer)),
        load: readCounts(answer),
      }
    case IS_FAILURE:
      return readLoadFailure(answer)
    default:
      return readLimit(answer)
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
