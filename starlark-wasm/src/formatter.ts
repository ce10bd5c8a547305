import {readFile} from 'node:fs/promises'
import {compileModule} from './compile.js'
import {Guest} from './guest.js'
import type {Reader} from './reader.js'
import type {ToolLimit} from './types.js'

export interface FormatterOptions {
  /**
   * The module: compiled, as bytes, or the path of its file. Default: `format.wasm` beside this package's `dist`; whoever
   * bundles this code into another place must say where the file is.
   */
  readonly wasm?: WebAssembly.Module | Uint8Array | string | URL
}

export type FormatResult =
  | {readonly kind: 'formatted'; readonly text: string}
  | {
      readonly kind: 'syntax-error'
      /** The formatter's own text; the interpreter's parser says it better. */
      readonly message: string
      /** 1-based; 0 where it is not known. */
      readonly line: number
      readonly column: number
    }
  | ToolLimit

/** Lays Starlark files out as buildifier does; a module of its own, which only formatting loads. */
export interface Formatter {
  format(label: string, text: string): FormatResult
}

/** Compiles and starts the formatter. */
export async function createFormatter(options: FormatterOptions = {}): Promise<Formatter> {
  const wasm = options.wasm ?? new URL('../format.wasm', import.meta.url)
  const module =
    wasm instanceof WebAssembly.Module ? wasm : compileModule(wasm instanceof Uint8Array ? wasm : await readFile(wasm))
  const guest = new Guest(module, {timeoutMs: Infinity, interrupt: null})
  return {
    format: (label, text) =>
      guest.ask(
        0,
        (out) => {
          out.string(label)
          out.string(text)
        },
        readResult,
      ),
  }
}

function readResult(answer: Reader): FormatResult {
  if (answer.u8() === 0) return {kind: 'formatted', text: answer.string()}
  return {kind: 'syntax-error', message: answer.string(), line: answer.u32(), column: answer.u32()}
}
