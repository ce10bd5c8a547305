import {goQuote} from './go-quote.js'

/** The router's text when the file of a policy cannot be read; `osError` is the system's words (contract 3.2). */
export function fileReadError(absolutePath: string, osError: string): string {
  return `policy: read ${absolutePath}: ${osError}`
}

/** The router's text when a file was read but does not load; `message` is that of the load failure (contract 3.2). */
export function fileLoadError(absolutePath: string, message: string): string {
  return `policy: load ${absolutePath}: ${message}`
}

/** The text of the runtime-swap call around any loading error of `value` (contract 3.2, 3.4). */
export function swapLoadError(value: string, message: string): string {
  return `load policy ${goQuote(value)}: ${message}`
}

/** The text of the command-line tool around the message of a load failure (contract 3.2, 19). */
export function commandLineLoadError(message: string): string {
  return `load policy: ${message}`
}

/** The text for a `preset:` that does not exist. unconfirmed 24.5: only that it lists the names is known. */
export function unknownPresetError(name: string, available: readonly string[]): string {
  return `unknown preset ${goQuote(name)} (available: ${available.join(', ')})`
}
