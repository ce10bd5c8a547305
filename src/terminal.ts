import {lookOf, type Look} from './output/look.js'

/** What of the environment decides how text looks. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  /** `--no-color` was given. */
  readonly noColor: boolean
}

/**
 * How text written to `stream` may look: colour and a limited width only on a terminal, none with `NO_COLOR` or
 * `--no-color`. `FORCE_COLOR` asks for colour where there is no terminal (cli 3).
 */
export function lookFor(stream: NodeJS.WriteStream, {env, noColor}: Surroundings): Look {
  const width = stream.isTTY ? (stream.columns > 0 ? stream.columns : 80) : Infinity
  return lookOf({width, level: noColor || env['NO_COLOR'] ? 0 : colorLevel(stream, env)})
}

function colorLevel(stream: NodeJS.WriteStream, env: Surroundings['env']): 0 | 1 | 2 | 3 {
  const forced = env['FORCE_COLOR']
  if (forced !== undefined)
    return forced === '0' || forced === 'false' ? 0 : forced === '2' ? 2 : forced === '3' ? 3 : 1
  if (!stream.isTTY || env['TERM'] === 'dumb') return 0
  const depth = stream.getColorDepth(env)
  return depth >= 24 ? 3 : depth >= 8 ? 2 : depth >= 4 ? 1 : 0
}

const restorers = new Set<() => void>()

/**
 * Remembers how to give the terminal back (cursor, screen, keyboard) if the run ends while something is drawn.
 *
 * @returns what to call once that is done in the ordinary way.
 */
export function onAbruptEnd(restore: () => void): () => void {
  restorers.add(restore)
  return () => restorers.delete(restore)
}

/** Gives the terminal back, so that a last message can be read. */
export function restoreTerminal(): void {
  for (const restore of restorers) restore()
  restorers.clear()
}
