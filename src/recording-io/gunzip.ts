import {createGunzip, type Gunzip} from 'node:zlib'
import {DamagedData} from '../policy/recording/read-recording.js'

/** Whether data begins as gzip data does. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b
}

/**
 * Unpacks gzip data as it comes, in pieces of bounded size, so that a small file cannot fill memory.
 *
 * @throws {@link DamagedData} where the data ends early or is damaged, after all that could be unpacked before.
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacker = createGunzip()
  const out = collect(unpacker)
  try {
    for await (const chunk of chunks) {
      // Not `end` with the last piece: the stream throws away what it has unpacked when it finds data missing.
      const written = new Promise<void>((done) => unpacker.write(chunk, () => done()))
      while (!(await settled(written, out))) yield* out.take()
      yield* out.take()
      if (out.failure !== undefined) throw damaged(out.failure)
    }
    unpacker.end()
    while (!out.isOver) {
      await out.change()
      yield* out.take()
    }
    if (out.failure !== undefined) throw damaged(out.failure)
  } finally {
    unpacker.destroy()
  }
}

interface Collector {
  /** What came since the last call. */
  take(): Generator<Uint8Array>
  /** Resolves when something came, or the stream ended or failed. */
  change(): Promise<void>
  readonly isOver: boolean
  readonly failure: Error | undefined
}

function collect(stream: Gunzip): Collector {
  let ready: Uint8Array[] = []
  let failure: Error | undefined
  let isOver = false
  let wake: () => void = () => undefined
  stream.on('data', (chunk: Uint8Array) => {
    ready.push(chunk)
    // What is not taken yet holds the unpacker back.
    stream.pause()
    wake()
  })
  stream.on('error', (error) => {
    failure = error
    isOver = true
    wake()
  })
  stream.on('end', () => {
    isOver = true
    wake()
  })
  return {
    *take() {
      const taken = ready
      ready = []
      stream.resume()
      yield* taken
    },
    change: () =>
      new Promise((done) => {
        if (isOver || ready.length > 0) done()
        else wake = done
      }),
    get isOver() {
      return isOver && ready.length === 0
    },
    get failure() {
      return failure
    },
  }
}

/** Whether `written` is done; `false` when there is something to take first. */
async function settled(written: Promise<void>, out: Collector): Promise<boolean> {
  return Promise.race([written.then(() => true), out.change().then(() => out.isOver)])
}

function damaged(error: Error): DamagedData {
  const isCut = 'code' in error && error.code === 'Z_BUF_ERROR'
  return new DamagedData(
    isCut
      ? 'the compressed data ends early; what follows is lost'
      : `the compressed data is damaged (${error.message})`,
  )
}
