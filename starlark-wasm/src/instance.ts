import {Reader} from './reader.js'
import type {LimitKind} from './types.js'
import {wasi, type GuestLog} from './wasi.js'

/** Ends an instance for good: the module trapped, ended itself or ran out of stack. */
export class InstanceFault extends Error {
  override readonly name = 'InstanceFault'
  /** Which limit it was; `null` when it was none, which is a bug of the engine. */
  readonly limit: LimitKind | null

  constructor(limit: LimitKind | null, message: string, cause: unknown) {
    super(message, {cause})
    this.limit = limit
  }
}

/** What the module exports. Its runtime was started when it was built; there is nothing to initialise. */
interface GuestExports {
  readonly memory: WebAssembly.Memory
  readonly buffer: (size: number) => number
  readonly send: (op: number, size: number) => number
}

/** The module's questions to the world outside: 0 go on, 1 the deadline is over, 2 interrupted. */
export type Poll = () => 0 | 1 | 2

/** One running module. After a fault it must not be used again. */
export class Instance {
  readonly #exports: GuestExports
  readonly #log: GuestLog = {text: ''}
  #view = new DataView(new ArrayBuffer(0))
  #bytes = Buffer.alloc(0)

  constructor(module: WebAssembly.Module, poll: Poll) {
    const instance = new WebAssembly.Instance(module, {
      wasi_snapshot_preview1: wasi(() => this.#memory(), this.#log),
      skywire: {poll},
    })
    this.#exports = guestExports(instance)
  }

  /** Sends a message and gives a reader of the answer, which is valid until the next message. Throws {@link InstanceFault}. */
  send(op: number, message: Uint8Array): Reader {
    return this.#guarded(() => {
      const at = this.#exports.buffer(message.length)
      this.#memory()
      this.#bytes.set(message, at >>> 0)
      const answer = this.#exports.send(op, message.length)
      this.#memory()
      return new Reader(this.#bytes, (answer >>> 0) + 4)
    })
  }

  /** Views of the memory, made anew when it has grown. */
  #memory(): DataView {
    const {buffer} = this.#exports.memory
    if (this.#view.buffer !== buffer) {
      this.#view = new DataView(buffer)
      this.#bytes = Buffer.from(buffer)
    }
    return this.#view
  }

  #guarded<T>(run: () => T): T {
    try {
      return run()
    } catch (error) {
      throw new InstanceFault(limitOf(error, this.#log.text), faultMessage(error, this.#log.text), error)
    }
  }
}

function guestExports(instance: WebAssembly.Instance): GuestExports {
  const {memory, buffer, send} = instance.exports
  if (!(memory instanceof WebAssembly.Memory) || !isFunction(buffer) || !isFunction(send)) {
    throw new TypeError('this is not the engine module: its exports are missing')
  }
  return {
    memory,
    buffer: (size) => Number(buffer(size)),
    send: (op, size) => Number(send(op, size)),
  }
}

function isFunction(value: unknown): value is (...numbers: number[]) => unknown {
  return typeof value === 'function'
}

/** Tells from the fault, and from what the Go runtime wrote before it ended, which limit was hit. */
function limitOf(error: unknown, log: string): LimitKind | null {
  if ((error instanceof RangeError && error.message.includes('call stack')) || /stack overflow|stack exceeds/.test(log))
    return 'stack'
  if (/out of memory|cannot allocate|cannot reserve/.test(log)) return 'memory'
  return null
}

function faultMessage(error: unknown, log: string): string {
  switch (limitOf(error, log)) {
    case 'stack':
      return 'the script needs a deeper stack than this engine has'
    case 'memory':
      return 'the script needs more memory than this engine has'
    default:
      return `the engine module failed: ${log === '' ? String(error) : log.split('\n', 1).join()}`
  }
}
