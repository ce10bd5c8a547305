import type {RandomBytes} from '../values/keys.js'

/** What the generator must know about the machine a file is for. */
export interface Machine {
  readonly platform: 'linux' | 'darwin' | 'win32'
  /** Absolute paths, in the spelling of the platform. */
  readonly cwd: string
  readonly home: string
  readonly temporary: string
  /** First IPv4 address that is not the machine's own loop-back; absent without network. */
  readonly lanAddress?: string
  readonly random: RandomBytes
}

/** Joins with the separator of the platform; forward slashes are understood by visors on Windows too. */
export function joinOn({platform}: Machine, ...parts: readonly string[]): string {
  const separator = platform === 'win32' && parts[0]?.includes('\\') ? '\\' : '/'
  return parts.map((part, index) => (index < parts.length - 1 ? part.replace(/[\\/]$/, '') : part)).join(separator)
}
