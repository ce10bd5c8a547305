/**
 * The part of the WebAssembly interface that the loader uses. Node has it, but neither its type package nor the
 * language's library describes it; the browser library would bring the whole DOM along.
 */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array)
    readonly [Symbol.toStringTag]: string
  }

  class Memory {
    constructor(descriptor: {initial: number; maximum?: number})
    readonly buffer: ArrayBuffer
  }

  type Imports = Record<string, Record<string, (...values: never[]) => unknown>>

  class Instance {
    constructor(module: Module, imports: Imports)
    readonly exports: Record<string, unknown>
  }
}
