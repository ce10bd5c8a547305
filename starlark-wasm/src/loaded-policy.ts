import type {Guest} from './guest.js'
import {
  readLoad,
  readResult,
  readRotation,
  readSpec,
  writeCandidates,
  writeContext,
  writeInstant,
  writeLegs,
  writeWatch,
  readSites,
  type LoadAnswer,
} from './messages.js'
import {OP} from './op.js'
import type {Reader} from './reader.js'
import type {
  CallResult,
  CoverageSites,
  DecideCall,
  LegChange,
  LegsCall,
  LoadedPolicy,
  LoadResult,
  OutputLine,
  PolicyText,
  Rotation,
  RouteSpec,
  ToolLimit,
} from './types.js'
import type {Writer} from './writer.js'

/** Loads a policy into the guest; the result is the port's. */
export function loadPolicy(guest: Guest, policy: PolicyText, loadSteps: number): LoadResult {
  const {answer, output, steps} = sendLoad(guest, OP.load, policy, loadSteps, readLoad)
  if (answer.kind !== 'loaded') return {...answer, output}
  return new Policy(guest, policy, loadSteps, answer, output, steps)
}

/** Sends a text to load with `op`. A lost instance is a limit without output. */
export function sendLoad<T>(
  guest: Guest,
  op: number,
  policy: PolicyText,
  loadSteps: number,
  read: (answer: Reader) => {answer: T; output: OutputLine[]; steps: number},
): {answer: T | ToolLimit; output: OutputLine[]; steps: number} {
  const result = guest.ask(
    op,
    (out) => writeLoad(out, policy, guest.providers(policy.providers), loadSteps),
    read,
    policy.timeoutMs,
  )
  return 'kind' in result ? {answer: result, output: [], steps: 0} : result
}

/** The message of a load. `providers` is the number of a table that was sent before. */
export function writeLoad(out: Writer, policy: PolicyText, providers: number, loadSteps: number): void {
  out.string(policy.label)
  if (typeof policy.text === 'string') out.string(policy.text)
  else out.raw(policy.text)
  out.string(policy.contract)
  writeInstant(out, policy.now)
  out.u32(providers)
  out.i64(loadSteps)
}

/** How the message of any call begins. */
function writeHead(out: Writer, handle: number, providers: number, call: DecideCall | LegsCall): void {
  out.u32(handle)
  out.u32(providers)
  writeWatch(out, call.watch)
  writeContext(out, call.ctx)
}

function writeCandidateLists(out: Writer, call: DecideCall): void {
  writeCandidates(out, call.candidates)
  writeCandidates(out, call.reverse_candidates)
}

/** The message of a `decide_route` call. */
export function writeDecide(out: Writer, handle: number, providers: number, call: DecideCall): void {
  writeHead(out, handle, providers, call)
  writeCandidateLists(out, call)
}

class Policy implements LoadedPolicy {
  readonly kind = 'loaded'
  readonly label
  readonly contract
  readonly on_leg_change
  readonly on_tick
  readonly load_read
  readonly load_steps: number
  readonly output: readonly OutputLine[]
  readonly #guest: Guest
  readonly #text: PolicyText
  readonly #loadSteps: number
  #handle: number
  #generation: number
  #disposed = false

  constructor(
    guest: Guest,
    text: PolicyText,
    loadSteps: number,
    loaded: Extract<LoadAnswer, {kind: 'loaded'}>,
    output: readonly OutputLine[],
    steps: number,
  ) {
    this.label = text.label
    this.contract = text.contract
    this.on_leg_change = loaded.on_leg_change
    this.on_tick = loaded.on_tick
    this.load_read = loaded.load_read
    this.load_steps = steps
    this.output = output
    this.#guest = guest
    this.#text = text
    this.#loadSteps = loadSteps
    this.#handle = loaded.handle
    this.#generation = guest.generation
  }

  decideRoute(call: DecideCall): CallResult<RouteSpec> {
    return this.#call(OP.decide, call, readSpec, (out) => writeCandidateLists(out, call))
  }

  onLegChange(call: LegsCall & {readonly change: LegChange}): CallResult<RouteSpec> {
    return this.#call(OP.legChange, call, readSpec, (out) => {
      writeLegs(out, call.legs)
      out.string(call.change.event)
      out.i64(call.change.leg_index)
    })
  }

  onTick(call: LegsCall): CallResult<Rotation | null> {
    return this.#call(OP.tick, call, readRotation, (out) => writeLegs(out, call.legs))
  }

  coverageSites(): CoverageSites | ToolLimit {
    const lost = this.#revive()
    if (lost !== null) return lost
    const sites = this.#guest.ask(OP.sites, (out) => out.u32(this.#handle), readSites)
    if (sites.kind === 'load-failure')
      throw new Error(`policy ${this.label} does not load instrumented: ${sites.message}`)
    return sites
  }

  dispose(): void {
    if (!this.#disposed && this.#generation === this.#guest.generation) {
      this.#guest.ask(
        OP.dispose,
        (out) => out.u32(this.#handle),
        () => null,
      )
    }
    this.#disposed = true
  }

  #call<T>(
    op: number,
    call: DecideCall | LegsCall,
    readValue: (answer: Reader) => T,
    writeRest: (out: Writer) => void,
  ): CallResult<T> {
    const lost = this.#revive()
    if (lost !== null) return {...lost, steps: 0, output: []}
    const result = this.#guest.ask(
      op,
      (out) => {
        writeHead(out, this.#handle, this.#guest.providers(call.providers), call)
        writeRest(out)
      },
      (answer) => readResult(answer, readValue),
      this.#text.timeoutMs,
    )
    return 'steps' in result ? result : {...result, steps: 0, output: []}
  }

  /** Loads the text again if the instance that held it was lost. */
  #revive(): ToolLimit | null {
    if (this.#disposed) throw new Error(`policy ${this.label} was disposed of`)
    this.#guest.start()
    if (this.#generation === this.#guest.generation) return null
    const {answer} = sendLoad(this.#guest, OP.load, this.#text, this.#loadSteps, readLoad)
    if (answer.kind === 'tool-limit') return answer
    if (answer.kind === 'load-failure') throw new Error(`policy ${this.label} loads no more: ${answer.message}`)
    this.#handle = answer.handle
    this.#generation = this.#guest.generation
    return null
  }
}
