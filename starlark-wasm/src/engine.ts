import {readFile} from 'node:fs/promises'
import {compileModule} from './compile.js'
import type {Contract} from './contract.js'
import {loadFunctionFile, type FunctionFileResult} from './function-file.js'
import {Guest} from './guest.js'
import {loadPolicy} from './loaded-policy.js'
import {OP} from './op.js'
import type {Reader} from './reader.js'
import {Session, type SessionOptions} from './session.js'
import {readParsed} from './tree-reader.js'
import type {ParsedText} from './tree.js'
import type {ContractVersion, EngineVersion, LoadResult, PolicyEngine, PolicyText, ToolLimit} from './types.js'
import {VERSION} from './version.js'

export interface EngineOptions {
  /**
   * The module: compiled, as bytes, or the path of its file. Default: the file beside this package's `dist`; whoever
   * bundles this code into another place must say where the file is.
   */
  readonly wasm?: WebAssembly.Module | Uint8Array | string | URL
  /**
   * Milliseconds that one load or call may take, 4000 by default. It is looked at between instructions: a single long
   * builtin can overrun it, against which only a worker helps.
   */
  readonly timeoutMs?: number
  /** Instructions that the top level of a policy may execute, 20 million by default; the router has no such limit. */
  readonly loadSteps?: number
  /** A shared flag: anything but 0 in its first element ends the current run as interrupted. */
  readonly interrupt?: Int32Array
}

/** The engine in this thread. Its calls are synchronous and not re-entrant. */
export interface Engine extends PolicyEngine {
  /** The compiled module, which a worker can be given instead of the bytes. */
  readonly module: WebAssembly.Module
  /** Parses and resolves a text as a policy of a contract version. */
  parse(text: ParseInput): ParsedText | ToolLimit
  /** The surface that scripts of a version can use. */
  contract(version: ContractVersion): Contract
  /** Opens an environment for a prompt. */
  openSession(options: SessionOptions): Session
  /** Loads a file of functions that is no policy. */
  loadFunctions(text: PolicyText): FunctionFileResult
}

export interface ParseInput {
  /** The file name; positions do not repeat it. */
  readonly label: string
  readonly text: string | Uint8Array
  readonly contract: ContractVersion
  /** `false` leaves {@link ParsedText.comments} empty, which is quicker. */
  readonly comments?: boolean
}

/** Compiles and starts the engine. Fails when the file cannot be read or is no engine module. */
export async function createEngine(options: EngineOptions = {}): Promise<Engine> {
  const module = await compile(options.wasm ?? new URL('../starlark.wasm', import.meta.url))
  const guest = new Guest(module, {timeoutMs: options.timeoutMs ?? 4000, interrupt: options.interrupt ?? null})
  return new WasmEngine(guest, options.loadSteps ?? 20_000_000)
}

async function compile(wasm: NonNullable<EngineOptions['wasm']>): Promise<WebAssembly.Module> {
  if (wasm instanceof WebAssembly.Module) return wasm
  const bytes = wasm instanceof Uint8Array ? wasm : await readFile(wasm)
  return compileModule(bytes)
}

class WasmEngine implements Engine {
  readonly version: EngineVersion = VERSION
  readonly #guest: Guest
  readonly #loadSteps: number

  constructor(guest: Guest, loadSteps: number) {
    this.#guest = guest
    this.#loadSteps = loadSteps
  }

  get module(): WebAssembly.Module {
    return this.#guest.module
  }

  load(policy: PolicyText): LoadResult {
    return loadPolicy(this.#guest, policy, this.#loadSteps)
  }

  parse(input: ParseInput): ParsedText | ToolLimit {
    return this.#guest.ask(
      OP.parse,
      (out) => {
        out.string(input.label)
        if (typeof input.text === 'string') out.string(input.text)
        else out.raw(input.text)
        out.string(input.contract)
        out.bool(input.comments ?? true)
      },
      readParsed,
    )
  }

  contract(version: ContractVersion): Contract {
    const contract = this.#guest.ask(OP.contract, (out) => out.string(version), readContract)
    if ('kind' in contract) throw new Error(contract.message)
    return contract
  }

  openSession(options: SessionOptions): Session {
    return Session.open(this.#guest, options)
  }

  loadFunctions(text: PolicyText): FunctionFileResult {
    return loadFunctionFile(this.#guest, text, this.#loadSteps)
  }
}

// The module writes this document itself; its shape is fixed by its tests.

function readContract(answer: Reader): Contract {
  return JSON.parse(answer.string()) as Contract
}
