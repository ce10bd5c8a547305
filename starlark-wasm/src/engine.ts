import {readFile} from 'node:fs/promises'
import {Guest} from './guest.js'
import {loadPolicy} from './loaded-policy.js'
import type {EngineVersion, LoadResult, PolicyEngine, PolicyText} from './types.js'
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
  /** Instructions that the top level of a policy may execute, 50 million by default; the router has no such limit. */
  readonly loadSteps?: number
  /** A shared flag: anything but 0 in its first element ends the current run as interrupted. */
  readonly interrupt?: Int32Array
}

/** The engine in this thread. Its calls are synchronous and not re-entrant. */
export interface Engine extends PolicyEngine {
  /** The compiled module, which a worker can be given instead of the bytes. */
  readonly module: WebAssembly.Module
}

/** Compiles and starts the engine. Fails when the file cannot be read or is no engine module. */
export async function createEngine(options: EngineOptions = {}): Promise<Engine> {
  const module = await compile(options.wasm ?? new URL('../starlark.wasm', import.meta.url))
  const guest = new Guest(module, {timeoutMs: options.timeoutMs ?? 4000, interrupt: options.interrupt ?? null})
  return new WasmEngine(guest, options.loadSteps ?? 50_000_000)
}

async function compile(wasm: NonNullable<EngineOptions['wasm']>): Promise<WebAssembly.Module> {
  if (wasm instanceof WebAssembly.Module) return wasm
  const bytes = wasm instanceof Uint8Array ? wasm : await readFile(wasm)
  return WebAssembly.compile(new Uint8Array(bytes))
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
}
