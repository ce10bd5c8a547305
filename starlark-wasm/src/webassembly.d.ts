/**
 * The part of the WebAssembly interface that the loader uses. Node has it, but neither its type package nor the
 * language's library describes it; the browser library would bring the whole DOM along.
 */
declare namespace WebAssembly {
  interface Module {
    readonly [Symbol.toStringTag]: string
  }
  const Module: {new (bytes: Uint8Array): Module}

  interface Memory {
    readonly buffer: ArrayBuffer
  }
  const Memory: {new (descriptor: {initial: number; maximum?: number}): Memory}

  type Imports = Record<string, Record<string, (...values: never[]) => number | void>>

  interface Instance {
    readonly exports: Record<string, unknown>
  }
  const Instance: {new (module: Module, imports: Imports): Instance}

  function compile(bytes: Uint8Array): Promise<Module>
}
