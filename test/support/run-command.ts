import {Readable} from 'node:stream'
import {runProgram} from '../../src/main.js'
import {sourceConfig} from './source-config.js'

export interface Ran {
  readonly stdout: string
  readonly stderr: string
  /** Exit status. */
  readonly status: number
  /** `stdout` as JSON; fails the test where it is none. */
  json(): any
}

export interface RunOptions {
  /** What standard input holds; nothing where absent. */
  readonly stdin?: string
  /** Environment variables set while it runs. */
  readonly env?: Readonly<Record<string, string>>
}

/**
 * Runs one command line in this process, from the sources, through the program's own dispatcher and error handler.
 *
 * Commands write to the process's streams, which are caught meanwhile: runs in one test file must not overlap.
 */
export async function runCommand(argv: readonly string[], {stdin = '', env = {}}: RunOptions = {}): Promise<Ran> {
  const config = await sourceConfig()
  const stdout = catchWrites(process.stdout)
  const stderr = catchWrites(process.stderr)
  const restoreEnv = setEnv(env)
  const restoreStdin = feedStdin(stdin)
  try {
    const status = await runProgram(argv, config)
    const text = stdout.text()
    return {stdout: text, stderr: stderr.text(), status, json: () => JSON.parse(text)}
  } finally {
    stdout.restore()
    stderr.restore()
    restoreEnv()
    restoreStdin()
    process.exitCode = undefined
  }
}

function catchWrites(stream: NodeJS.WriteStream): {text: () => string; restore: () => void} {
  const chunks: Buffer[] = []
  const original = stream.write
  stream.write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    chunks.push(Buffer.from(chunk as string))
    const done = rest.at(-1)
    if (typeof done === 'function') done()
    return true
  }
  return {
    text: () => Buffer.concat(chunks).toString('utf8'),
    restore: () => {
      stream.write = original
    },
  }
}

function setEnv(env: Readonly<Record<string, string>>): () => void {
  const before = {...process.env}
  Object.assign(process.env, env)
  return () => {
    for (const name of Object.keys(env)) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
  }
}

function feedStdin(text: string): () => void {
  const descriptor = Object.getOwnPropertyDescriptor(process, 'stdin')
  Object.defineProperty(process, 'stdin', {
    configurable: true,
    value: Readable.from(text === '' ? [] : [Buffer.from(text)]),
  })
  return () => {
    if (descriptor) Object.defineProperty(process, 'stdin', descriptor)
  }
}
