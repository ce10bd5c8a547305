import {spawn, type ChildProcess} from 'node:child_process'
import {fileURLToPath} from 'node:url'

/** What users start. */
export const RUN = fileURLToPath(new URL('../../bin/run.js', import.meta.url))

export interface Ended {
  readonly stdout: string
  readonly stderr: string
  /** Exit status; `null` when a signal killed the process. */
  readonly status: number | null
}

export interface Spawned {
  readonly child: ChildProcess
  /** When stderr contains `text`. */
  readonly said: (text: string) => Promise<void>
  readonly ended: Promise<Ended>
}

export interface SpawnOptions {
  readonly run?: string
  readonly stdin?: string
  /** Leaves standard input open; whoever asks writes to the child's and ends it. */
  readonly keepsStdinOpen?: boolean
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Starts the built program as a user does, in a process of its own. */
export function startProgram(
  argv: readonly string[],
  {run = RUN, stdin, keepsStdinOpen, cwd, env}: SpawnOptions = {},
): Spawned {
  const child = spawn(process.execPath, [run, ...argv], {cwd, env: {...cleanEnv(), ...env}})
  let stdout = ''
  let stderr = ''
  const waiting: {text: string; resolve: () => void}[] = []
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
    for (const wait of waiting) if (stderr.includes(wait.text)) wait.resolve()
  })
  // A program may end before it has read its input.
  child.stdin.on('error', () => undefined)
  if (!keepsStdinOpen) child.stdin.end(stdin ?? '')
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({stdout, stderr, status}))
  })
  const said = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      if (stderr.includes(text)) resolve()
      else waiting.push({text, resolve})
      void ended.then(() => reject(new Error(`ended without saying ${text}: ${stderr}`)))
    })
  return {child, said, ended}
}

/** Runs the built program to its end. */
export function runProgram(argv: readonly string[], options: SpawnOptions = {}): Promise<Ended> {
  return startProgram(argv, options).ended
}

/** The environment without what the test runner and the machine add to colours, debugging and tests. */
export function cleanEnv(): NodeJS.ProcessEnv {
  const {PATH, HOME, TMPDIR, LANG} = process.env
  return {PATH, HOME, TMPDIR, LANG}
}
