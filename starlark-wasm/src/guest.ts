import {Instance, InstanceFault} from './instance.js'
import {writeProviders} from './messages.js'
import {OP} from './op.js'
import {ProviderTables} from './provider-tables.js'
import type {Reader} from './reader.js'
import type {Providers, ToolLimit} from './types.js'
import {Writer} from './writer.js'

/**
 * A module that is always there: when an instance is lost to a limit, the next message goes to a new one. What lived in
 * the old one is gone; {@link Guest.generation} tells.
 */
export class Guest {
  readonly module: WebAssembly.Module
  readonly #timeoutMs: number
  readonly #interrupt: Int32Array | null
  readonly #writer = new Writer()
  readonly #tables = new ProviderTables()
  #instance: Instance | null = null
  #deadline = Infinity
  /** Counts instances; a handle of an earlier generation means nothing. */
  generation = 0

  constructor(module: WebAssembly.Module, options: {timeoutMs: number; interrupt: Int32Array | null}) {
    this.module = module
    this.#timeoutMs = options.timeoutMs
    this.#interrupt = options.interrupt
    this.start()
  }

  /** False between the loss of an instance and the next message. */
  get running(): boolean {
    return this.#instance !== null
  }

  /** Makes sure that there is a running instance. */
  start(): Instance {
    if (this.#instance === null) {
      this.#tables.clear()
      this.generation += 1
      this.#instance = new Instance(this.module, () => this.#poll())
    }
    return this.#instance
  }

  /**
   * Sends one message and reads the answer. A fault by a limit becomes that limit; any other fault is a bug and thrown.
   */
  ask<T>(
    op: number,
    write: (out: Writer) => void,
    read: (answer: Reader) => T,
    timeoutMs: number = this.#timeoutMs,
  ): T | ToolLimit {
    this.#deadline = performance.now() + timeoutMs
    try {
      const instance = this.start()
      write(this.#writer.reset())
      return read(instance.send(op, this.#writer.bytes))
    } catch (error) {
      // A tree can be too deep for whoever reads it, too.
      if (error instanceof RangeError) return {kind: 'tool-limit', limit: 'stack', message: error.message}
      if (!(error instanceof InstanceFault)) throw error
      this.#instance = null
      if (error.limit === null) throw error
      return {kind: 'tool-limit', limit: error.limit, message: error.message}
    }
  }

  /** The number under which the running instance knows a provider table, sent now if it is new. */
  providers(table: Providers): number {
    const instance = this.start()
    const tell = (number: number, contents: Providers | null) => {
      const out = new Writer()
      out.u32(number)
      out.bool(contents !== null)
      if (contents !== null) writeProviders(out, contents)
      instance.send(OP.providers, out.bytes)
    }
    return this.#tables.number(
      table,
      (number) => tell(number, table),
      (number) => tell(number, null),
    )
  }

  #poll(): 0 | 1 | 2 {
    if (this.#interrupt !== null && Atomics.load(this.#interrupt, 0) !== 0) return 2
    return performance.now() > this.#deadline ? 1 : 0
  }
}
