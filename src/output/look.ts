import {Chalk, type ChalkInstance} from 'chalk'

/** What a renderer may know of the place its text goes to. */
export interface Look {
  /** Columns to fill at most; `Infinity` where the text goes to a file or a pipe. */
  readonly width: number
  /** Colours, or a chalk of level 0 that adds none. */
  readonly chalk: ChalkInstance
}

/** No colour, no limit: for files, pipes and tests. */
export const PLAIN: Look = {width: Infinity, chalk: new Chalk({level: 0})}

/** A look of the given width; `level` is chalk's (0 none, 1 basic, 2 256 colours, 3 true colour). */
export function lookOf({width = Infinity, level = 0}: {width?: number; level?: 0 | 1 | 2 | 3}): Look {
  return {width, chalk: new Chalk({level})}
}
