import {readData, writeData, type DataIn, type DataOut} from './data.js'
import type {Guest} from './guest.js'
import {
  IS_FAILURE,
  IS_VALUE,
  readBacktrace,
  readLimit,
  readOutput,
  readPosition,
  readSourceErrors,
  writeCandidates,
  writeContext,
  writeInstant,
} from './messages.js'
import {OP} from './op.js'
import type {Reader} from './reader.js'
import type {
  CallContext,
  Candidate,
  ContractVersion,
  Frame,
  Instant,
  OutputLine,
  Position,
  Providers,
  ToolLimit,
} from './types.js'

export interface SessionOptions {
  readonly contract: ContractVersion
  /** Instructions that one entry may execute; 10 million by default. */
  readonly steps?: number
}

/** What the clock shows and what `geo`, `transports` and `peers` answer while one entry runs. */
export interface SessionWorld {
  readonly now: Instant
  readonly providers: Providers
}

/** A value as a prompt shows it. */
export interface ShownValue {
  readonly type: string
  /** As Starlark prints it, shortened. */
  readonly text: string
  readonly data: DataOut
}

/** How one entry ended. What ran before an error has happened. */
export type EntryResult = (
  | {readonly kind: 'value'; /** `null` when the last statement is no expression. */ readonly value: ShownValue | null}
  | {
      readonly kind: 'failure'
      readonly stage: 'parse' | 'call'
      readonly message: string
      readonly position: Position | null
      readonly backtrace: readonly Frame[]
      /** For `parse`: every error. */
      readonly all: readonly {readonly message: string; readonly position: Position}[]
    }
  | ToolLimit
) & {readonly steps: number; readonly output: readonly OutputLine[]}

/** A name of the environment, or a field or method of a value. */
export interface NameInfo {
  readonly name: string
  readonly type: string
  /** As Starlark prints it, shortened. */
  readonly text: string
  /** The user did not define it. */
  readonly given: boolean
}

/** A Starlark function. */
export interface FunctionInfo {
  readonly name: string
  /** As its def line has it, without `def`. */
  readonly signature: string
  /** Its documentation string, empty where there is none. */
  readonly doc: string
  readonly position: Position | null
}

/** What is known of a value without calling anything. */
export interface Inspection {
  readonly type: string
  readonly text: string
  readonly attributes: readonly NameInfo[]
  /** The keys of a dict as Starlark prints them, at most 200. */
  readonly keys: readonly string[]
  /** Number of elements; `null` where the value has no length. */
  readonly length: number | null
  readonly function: FunctionInfo | null
}

/**
 * A persistent environment in which entries run one after another, as at a prompt: names can be bound again, and functions
 * see the new values. When a limit ends the instance that holds it, the session is lost and stays so; whoever wants it
 * back opens a new one and runs the entries again.
 */
export class Session {
  readonly #guest: Guest
  readonly #handle: number
  readonly #generation: number

  private constructor(guest: Guest, handle: number) {
    this.#guest = guest
    this.#handle = handle
    this.#generation = guest.generation
  }

  /** Starts with the predeclared names of a contract version. */
  static open(guest: Guest, options: SessionOptions): Session {
    const handle = guest.ask(
      OP.openSession,
      (out) => {
        out.string(options.contract)
        out.i64(options.steps ?? 10_000_000)
      },
      (answer) => answer.u32(),
    )
    if (typeof handle !== 'number') throw new Error(handle.message)
    return new Session(guest, handle)
  }

  /** False once the instance that held it is gone. */
  get alive(): boolean {
    return this.#generation === this.#guest.generation && this.#guest.running
  }

  /** Executes statements, or evaluates an expression. `label` is the file name that positions carry. */
  run(text: string, world: SessionWorld, label = '<prompt>'): EntryResult {
    this.#mustLive()
    const result = this.#guest.ask(
      OP.run,
      (out) => {
        const providers = this.#guest.providers(world.providers)
        out.u32(this.#handle)
        writeInstant(out, world.now)
        out.u32(providers)
        out.string(label)
        out.string(text)
      },
      readEntry,
    )
    return 'steps' in result ? result : {...result, steps: 0, output: []}
  }

  /** Gives the environment a name with plain data, for example `candidates` or `legs`. */
  bind(name: string, data: DataIn): void {
    this.#tell((out) => {
      out.string(name)
      out.u8(0)
      writeData(out, data)
    })
  }

  /** Gives the environment a `ctx` as calls have it. */
  bindContext(name: string, ctx: CallContext, reverseCandidates: readonly Candidate[]): void {
    this.#tell((out) => {
      out.string(name)
      out.u8(1)
      writeContext(out, ctx)
      writeCandidates(out, reverseCandidates)
    })
  }

  /** The environment in alphabetical order, without the universal names. */
  names(): readonly NameInfo[] {
    this.#mustLive()
    const names = this.#guest.ask(OP.names, (out) => out.u32(this.#handle), readNames)
    return 'kind' in names ? [] : names
  }

  /** Looks at an expression that calls nothing; `null` when it is none, or has no value. */
  inspect(expression: string): Inspection | null {
    this.#mustLive()
    const found = this.#guest.ask(
      OP.inspect,
      (out) => {
        out.u32(this.#handle)
        out.string(expression)
      },
      (answer) => (answer.bool() ? readInspection(answer) : null),
    )
    return found !== null && 'kind' in found ? null : found
  }

  dispose(): void {
    if (!this.alive) return
    this.#guest.ask(
      OP.dispose,
      (out) => out.u32(this.#handle),
      () => null,
    )
  }

  #tell(write: Parameters<Guest['ask']>[1]): void {
    this.#mustLive()
    this.#guest.ask(
      OP.bind,
      (out) => {
        out.u32(this.#handle)
        write(out)
      },
      () => null,
    )
  }

  #mustLive(): void {
    if (!this.alive) throw new Error('the session was lost with its instance')
  }
}

function readEntry(answer: Reader): EntryResult {
  const steps = answer.i64()
  const output = readOutput(answer)
  switch (answer.u8()) {
    case IS_VALUE:
      return {kind: 'value', value: answer.bool() ? readShown(answer) : null, steps, output}
    case IS_FAILURE: {
      const stage = answer.bool() ? 'parse' : 'call'
      const message = answer.string()
      const backtrace = readBacktrace(answer)
      const all = readSourceErrors(answer)
      const frame = backtrace.findLast(({line}) => line > 0)
      const position = all[0]?.position ?? (frame ? {file: frame.file, line: frame.line, column: frame.column} : null)
      return {kind: 'failure', stage, message, position, backtrace, all, steps, output}
    }
    default:
      return {...readLimit(answer), steps, output}
  }
}

function readShown(answer: Reader): ShownValue {
  return {type: answer.string(), text: answer.string(), data: readData(answer)}
}

function readNames(answer: Reader): NameInfo[] {
  return answer.list(() => ({
    name: answer.string(),
    type: answer.string(),
    text: answer.string(),
    given: answer.bool(),
  }))
}

export function readFunction(answer: Reader): FunctionInfo {
  return {name: answer.string(), signature: answer.string(), doc: answer.string(), position: readPosition(answer)}
}

function readInspection(answer: Reader): Inspection {
  const type = answer.string()
  const text = answer.string()
  const attributes = readNames(answer)
  const keys = answer.strings()
  const length = answer.i64()
  return {
    type,
    text,
    attributes,
    keys,
    length: length < 0 ? null : length,
    function: answer.bool() ? readFunction(answer) : null,
  }
}
