import {getRandomValues} from 'node:crypto'

/** Thrown through the module when it ends itself, which the Go runtime does on fatal errors. */
export class GuestExit extends Error {
  override readonly name = 'GuestExit'
}

/** WASI error numbers. */
const SUCCESS = 0
const BAD_DESCRIPTOR = 8
const NOT_SUPPORTED = 58

/** What the module wrote to its standard error, shortened; it explains a fatal error of the Go runtime. */
export interface GuestLog {
  text: string
}

const LOG_LIMIT = 4096

/**
 * The part of WASI preview 1 that the Go runtime needs to start and run: clocks, random numbers, and a standard error
 * that is kept and never shown. There are no files, no arguments and no environment. Node's own WASI would announce
 * itself as experimental on the user's terminal.
 */
export function wasi(memory: () => DataView, log: GuestLog): WebAssembly.Imports[string] {
  const decoder = new TextDecoder()
  const badDescriptor = () => BAD_DESCRIPTOR
  return {
    args_get: () => SUCCESS,
    args_sizes_get: (count: number, size: number) => twoZeros(memory(), count, size),
    environ_get: () => SUCCESS,
    environ_sizes_get: (count: number, size: number) => twoZeros(memory(), count, size),
    clock_time_get(clock: number, _precision: bigint, at: number) {
      const realTime = clock === 0
      const nanoseconds = realTime ? BigInt(Date.now()) * 1_000_000n : BigInt(Math.round(performance.now() * 1e6))
      memory().setBigUint64(at, nanoseconds, true)
      return SUCCESS
    },
    random_get(at: number, size: number) {
      getRandomValues(new Uint8Array(memory().buffer, at, size))
      return SUCCESS
    },
    sched_yield: () => SUCCESS,
    poll_oneoff(_subscriptions: number, _events: number, _count: number, happened: number) {
      // Only sleeping is asked for, and nothing in the module needs to sleep.
      memory().setUint32(happened, 0, true)
      return SUCCESS
    },
    proc_exit(status: number) {
      throw new GuestExit(`the engine ended itself with status ${status}`)
    },
    fd_write(_descriptor: number, vectors: number, count: number, written: number) {
      const view = memory()
      let total = 0
      for (let i = 0; i < count; i++) {
        const at = view.getUint32(vectors + i * 8, true)
        const size = view.getUint32(vectors + i * 8 + 4, true)
        if (log.text.length < LOG_LIMIT) log.text += decoder.decode(new Uint8Array(view.buffer, at, size))
        total += size
      }
      view.setUint32(written, total, true)
      return SUCCESS
    },
    fd_read: badDescriptor,
    fd_close: badDescriptor,
    fd_filestat_get: badDescriptor,
    fd_fdstat_get: badDescriptor,
    fd_fdstat_set_flags: badDescriptor,
    fd_prestat_get: badDescriptor,
    fd_prestat_dir_name: badDescriptor,
    path_filestat_get: () => NOT_SUPPORTED,
    path_open: () => NOT_SUPPORTED,
  }
}

function twoZeros(view: DataView, first: number, second: number): number {
  view.setUint32(first, 0, true)
  view.setUint32(second, 0, true)
  return SUCCESS
}
