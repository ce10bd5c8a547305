import {setFlagsFromString} from 'node:v8'

/**
 * How much code of one function must run before it is compiled again, optimised. V8's default sends the interpreter's
 * large functions to the optimiser within the first decision, which keeps a processor busy for longer than most commands
 * live; with this budget they are optimised during the first thousands of decisions.
 */
const BUDGET = 1_000_000_000

/** V8's own budget by major version. Other versions may not know the settings and are left alone. */
const DEFAULT_BUDGETS: Readonly<Record<string, number>> = {11: 1_800_000, 12: 1_800_000, 13: 13_000_000}

/**
 * Compiles the engine module, lazily: a function is checked and compiled when it is first called. What counts are V8's
 * settings at this moment, so other modules of the process keep the defaults.
 */
export function compileModule(bytes: Uint8Array): WebAssembly.Module {
  const defaultBudget = DEFAULT_BUDGETS[process.versions.v8.split('.', 1).join()]
  if (defaultBudget === undefined) return new WebAssembly.Module(bytes)
  setFlagsFromString(`--wasm-tiering-budget=${BUDGET}`)
  setFlagsFromString('--wasm-lazy-validation')
  try {
    return new WebAssembly.Module(bytes)
  } finally {
    setFlagsFromString(`--wasm-tiering-budget=${defaultBudget}`)
    setFlagsFromString('--no-wasm-lazy-validation')
  }
}
