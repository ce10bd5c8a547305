import {afterEach, beforeEach, expect} from 'vitest'
import {PseudoTerminal, type Size} from './pseudo-terminal.js'
import {tempFolder} from './temp-folder.js'

/** A small world, so that nothing is read. */
export const WORLD = ['--candidate', 'SG,ID 120ms', '--candidate', 'DE 80ms']

export const PROMPT = /policy> *$/
export const UP = '\u001b[A'
export const DOWN = '\u001b[B'
export const LEFT = '\u001b[D'
export const ESCAPE = '\u001b'
export const CTRL = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) & 0x1f)

/** How long a test at a terminal may take where everything else on the machine runs, too. */
export const PATIENT = {testTimeout: 120_000, hookTimeout: 120_000}

type PromptOptions = Partial<Size> & {env?: Readonly<Record<string, string>>}

/** Opens the built prompt at a terminal of its own, and waits until it can be typed into. */
export async function openPrompt(
  folder: string,
  argv: readonly string[] = WORLD,
  options: PromptOptions = {},
): Promise<PseudoTerminal> {
  const terminal = new PseudoTerminal(folder, ['policy', 'repl', ...argv], options)
  await terminal.shows(PROMPT)
  return terminal
}

/** For tests that open a prompt of their own each: its folder, and what opens it. It is closed after the test. */
export function promptOfEachTest() {
  let folder = ''
  let terminal: PseudoTerminal | undefined
  beforeEach(() => {
    folder = tempFolder()
  })
  afterEach(() => terminal?.close())
  const open = async (opening: Promise<PseudoTerminal>): Promise<PseudoTerminal> => (terminal = await opening)
  return {
    folder: () => folder,
    start: (argv?: readonly string[], options?: PromptOptions) => open(openPrompt(folder, argv, options)),
    /** Runs the program at a terminal without waiting for a prompt. */
    run: (argv: readonly string[]) => open(Promise.resolve(new PseudoTerminal(folder, argv))),
  }
}

/** The program has ended, and left a terminal as a shell wants it. */
export async function leavesSane(terminal: PseudoTerminal, status = 0): Promise<void> {
  await terminal.shows(new RegExp(`left with ${String(status)}\\s+icanon\\s+echo`))
  const {output} = terminal
  expect(output.lastIndexOf('\u001b[?2004l')).toBeGreaterThan(output.lastIndexOf('\u001b[?2004h'))
  expect(output.lastIndexOf('\u001b[?25h')).toBeGreaterThan(output.lastIndexOf('\u001b[?25l'))
}
