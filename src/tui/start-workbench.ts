import type {Problem} from '../errors.js'
import type {Look} from '../output/look.js'
import type {ReplResult} from '../repl/result.js'
import type {Workbench} from '../repl/workbench.js'
import {keepEntry, readHistory} from './history-file.js'
import {Session} from './session.js'
import {initialState, type View} from './state/state.js'
import {sizeOf} from './terminal-modes.js'

export interface WorkbenchOptions {
  /** Loaded first; a failure is shown, and the prompt goes on without. */
  readonly policy: string | undefined
  /** The first line. */
  readonly greeting: string
  readonly keymap: 'emacs' | 'vi'
  readonly view: View
  /** File of earlier entries. */
  readonly history: string
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  /** How text may look now; the width changes with the terminal's. */
  readonly look: () => Look
  /** Results and problems as text; empty where there is nothing to show. */
  readonly renderResult: (result: ReplResult, look: Look) => string
  readonly renderProblem: (problem: Problem, look: Look) => string
}

/**
 * Shows the prompt on a terminal and follows what is typed until the user leaves. Keys count from the first moment, and the
 * prompt is there before the engine is.
 *
 * @param opening - the workbench while it is opened; where that fails, so does this, with the terminal given back.
 */
export async function startWorkbench(opening: Promise<Workbench>, options: WorkbenchOptions): Promise<void> {
  const {stdout, keymap, view, history: file} = options
  const [history, {openScreen}] = await Promise.all([readHistory(file), importScreen()])
  const session = new Session({
    ...options,
    ...{opening, openScreen, keep: (text: string) => keepEntry(file, text)},
    state: initialState({keymap, view, history, size: sizeOf(stdout)}),
  })
  await session.run()
}

/** Ink draws nothing where it finds the program in a CI run, which it looks for once, when it is loaded. */
async function importScreen(): Promise<typeof import('./view/screen.js')> {
  const names = ['CI', 'CONTINUOUS_INTEGRATION']
  const found = names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]] as const]))
  for (const [name] of found) process.env[name] = 'false'
  try {
    return await import('./view/screen.js')
  } finally {
    for (const [name, value] of found) process.env[name] = value
  }
}
