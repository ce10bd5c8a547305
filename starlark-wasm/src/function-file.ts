import {readData, writeData, type DataIn, type DataOut} from './data.js'
import type {Guest} from './guest.js'
import {sendLoad} from './loaded-policy.js'
import {readLimit, readLoadFailure, readOutput, readResult, writeInstant, IS_FAILURE, IS_VALUE} from './messages.js'
import {OP} from './op.js'
import type {Reader} from './reader.js'
import {readFunction, type FunctionInfo, type SessionWorld} from './session.js'
import type {CallResult, LoadFailure, OutputLine, PolicyText, ToolLimit} from './types.js'

/** What a function returned. */
export interface FunctionValue {
  readonly data: DataOut
  /** What `if` makes of it. */
  readonly truth: boolean
}

/** A loaded file of functions that is no policy: invariants, predicates. Its globals are frozen. */
export interface FunctionFile {
  readonly kind: 'loaded'
  /** The functions it defines, by name. */
  readonly functions: readonly FunctionInfo[]
  readonly output: readonly OutputLine[]
  /** Calls one of them with plain data, within the router's step ceiling. An unknown name throws. */
  call(name: string, args: readonly DataIn[], world: SessionWorld): CallResult<FunctionValue>
  dispose(): void
}

export type FunctionFileResult = (FunctionFile | LoadFailure | ToolLimit) & {readonly output: readonly OutputLine[]}

type Answer =
  LoadFailure | ToolLimit | {readonly kind: 'loaded'; readonly handle: number; readonly functions: FunctionInfo[]}

/** Loads a file of functions; it sees the predeclared names of its contract version. */
export function loadFunctionFile(guest: Guest, text: PolicyText, loadSteps: number): FunctionFileResult {
  const {answer, output} = sendLoad(guest, OP.loadModule, text, loadSteps, readLoaded)
  if (answer.kind !== 'loaded') return {...answer, output}
  let {handle} = answer
  let generation = guest.generation

  const revive = (): ToolLimit | null => {
    guest.start()
    if (generation === guest.generation) return null
    const again = sendLoad(guest, OP.loadModule, text, loadSteps, readLoaded).answer
    if (again.kind === 'load-failure') throw new Error(`${text.label} loads no more: ${again.message}`)
    if (again.kind === 'tool-limit') return again
    handle = again.handle
    generation = guest.generation
    return null
  }

  return {
    kind: 'loaded',
    functions: answer.functions,
    output,
    call(name, args, world) {
      if (!answer.functions.some((known) => known.name === name))
        throw new Error(`${text.label} has no function ${name}`)
      const lost = revive()
      if (lost !== null) return {...lost, steps: 0, output: []}
      const result = guest.ask(
        OP.callFunction,
        (out) => {
          const providers = guest.providers(world.providers)
          out.u32(handle)
          out.string(name)
          writeInstant(out, world.now)
          out.u32(providers)
          out.u32(args.length)
          for (const arg of args) writeData(out, arg)
        },
        (reply) => readResult(reply, readFunctionValue),
      )
      return 'steps' in result ? result : {...result, steps: 0, output: []}
    },
    dispose() {
      if (generation !== guest.generation) return
      guest.ask(
        OP.dispose,
        (out) => out.u32(handle),
        () => null,
      )
    },
  }
}

function readFunctionValue(answer: Reader): FunctionValue {
  const truth = answer.bool()
  return {truth, data: readData(answer)}
}

function readLoaded(answer: Reader): {answer: Answer; output: OutputLine[]; steps: number} {
  const output = readOutput(answer)
  const steps = answer.i64()
  return {output, steps, answer: readAnswer(answer)}
}

function readAnswer(answer: Reader): Answer {
  switch (answer.u8()) {
    case IS_VALUE:
      return {kind: 'loaded', handle: answer.u32(), functions: answer.list(() => readFunction(answer))}
    case IS_FAILURE:
      return readLoadFailure(answer)
    default:
      return readLimit(answer)
  }
}
