import {constants} from 'node:fs'
import {open, type FileHandle} from 'node:fs/promises'
import {fileReason, refuseEmptyName, UnreadableFile} from './file-problem.js'

/** What was read, under the name the user gave it (`-` for standard input). */
export interface Input {
  readonly file: string
  readonly bytes: Uint8Array
}

export interface ReadOptions {
  /** More than this is refused before it fills memory. */
  readonly limitBytes?: number
  /** Ends waiting for a slow standard input. */
  readonly signal?: AbortSignal
}

export const DEFAULT_LIMIT_BYTES = 64 * 1024 * 1024

/**
 * Reads a whole file, or standard input where `file` is `-`.
 *
 * Folders and named pipes are refused: a pipe that nobody writes to would never end. The pipes that a shell makes for
 * `<(command)` lie under `/dev/fd` and are read.
 *
 * @throws {@link UnreadableFile} that says why, also when there are more than `limitBytes`.
 */
export async function readInput(file: string, options: ReadOptions = {}): Promise<Input> {
  if (file === '-') return {file, bytes: await collect(file, process.stdin, options)}
  const handle = await openInput(file)
  try {
    return {file, bytes: await collect(file, handle.createReadStream({autoClose: false}), options)}
  } finally {
    await handle.close()
  }
}

/** {@link readInput} as UTF-8 text without a byte order mark; invalid bytes become U+FFFD. */
export async function readTextInput(file: string, options: ReadOptions = {}): Promise<string> {
  return new TextDecoder().decode((await readInput(file, options)).bytes)
}

/** Opens a file for reading, with the refusals of {@link readInput}. The caller closes it. */
export async function openInput(file: string): Promise<FileHandle> {
  refuseEmptyName(file)
  let handle: FileHandle | undefined
  try {
    // Opening a named pipe waits for a writer unless told not to.
    handle = await open(file, constants.O_RDONLY | (isShellPipe(file) ? 0 : constants.O_NONBLOCK))
    const stat = await handle.stat()
    if (stat.isDirectory()) throw unreadable(file, 'it is a folder', ['Name a file in it.'])
    if (stat.isFIFO() && !isShellPipe(file)) {
      throw unreadable(file, 'it is a named pipe', ['Give its content on standard input and name the file `-`.'])
    }
    return handle
  } catch (error) {
    await handle?.close()
    throw error instanceof UnreadableFile ? error : unreadable(file, fileReason(error))
  }
}

function isShellPipe(file: string): boolean {
  return /^\/(dev|proc\/self)\/fd\//.test(file) || file === '/dev/stdin'
}

async function collect(
  file: string,
  stream: AsyncIterable<unknown>,
  {limitBytes = DEFAULT_LIMIT_BYTES, signal}: ReadOptions,
): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of abortable(stream, signal)) {
      const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk))
      size += bytes.length
      if (size > limitBytes) throw unreadable(file, `it is larger than ${String(limitBytes)} bytes`)
      chunks.push(bytes)
    }
  } catch (error) {
    if (error instanceof UnreadableFile || signal?.aborted) throw error
    throw unreadable(file, fileReason(error))
  }
  return Buffer.concat(chunks, size)
}

async function* abortable(stream: AsyncIterable<unknown>, signal: AbortSignal | undefined): AsyncGenerator {
  const iterator = stream[Symbol.asyncIterator]()
  const aborted = new Promise<never>((_, reject) => {
    const stop = (): void => {
      reject(signal?.reason instanceof Error ? signal.reason : new Error('aborted'))
    }
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, {once: true})
  })
  aborted.catch(() => undefined)
  for (;;) {
    const step = await Promise.race([iterator.next(), aborted])
    if (step.done) return
    yield step.value
  }
}

function unreadable(file: string, because: string, hints: readonly string[] = []): UnreadableFile {
  const what = file === '-' ? 'standard input' : file
  return new UnreadableFile(`cannot read ${what}`, {cause: because, hints, ...(file === '-' ? {} : {place: {file}})})
}
