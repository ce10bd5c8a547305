import {fileReason, UnreadableFile} from '../files/file-problem.js'
import {openInput} from '../files/read-input.js'
import {gunzip, isGzip} from './gunzip.js'

/**
 * The content of a file piece by piece, or of standard input where `file` is `-`; unpacked where it is gzip, which is
 * told by its first bytes and not by its name.
 *
 * @throws {@link UnreadableFile} where the file cannot be opened or read; `DamagedData` where the gzip data is damaged,
 *   after all that could be unpacked.
 */
export async function* readChunks(file: string): AsyncGenerator<Uint8Array> {
  const {head, rest} = await peek(rawChunks(file))
  const whole = chain(head, rest)
  yield* isGzip(head) ? gunzip(whole) : whole
}

async function* rawChunks(file: string): AsyncGenerator<Uint8Array> {
  const handle = file === '-' ? undefined : await openInput(file)
  try {
    const stream: AsyncIterable<unknown> = handle?.createReadStream({autoClose: false}) ?? process.stdin
    for await (const chunk of stream) yield chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk))
  } catch (error) {
    const what = file === '-' ? 'standard input' : file
    throw new UnreadableFile(`cannot read ${what}`, {cause: fileReason(error)})
  } finally {
    await handle?.close()
  }
}

/** Reads until the first two bytes are known. */
async function peek(
  chunks: AsyncGenerator<Uint8Array>,
): Promise<{readonly head: Uint8Array; readonly rest: AsyncGenerator<Uint8Array>}> {
  let head: Uint8Array = new Uint8Array(0)
  while (head.length < 2) {
    const step = await chunks.next()
    if (step.done) break
    head = head.length === 0 ? step.value : Buffer.concat([head, step.value])
  }
  return {head, rest: chunks}
}

async function* chain(head: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head
    yield* rest
  } finally {
    // Reading may stop before it began; the file is closed all the same.
    await rest.return(undefined)
  }
}
