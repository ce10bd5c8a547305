import {once} from 'node:events'
import {pipeline, Readable} from 'node:stream'
import {createGzip} from 'node:zlib'
import {writeOutput} from '../files/write-output.js'
import {outputClosed} from '../interruption.js'
import {formatLine} from '../policy/recording/format-line.js'
import type {RecordingLine} from '../policy/recording/format.js'

/** The lines of a recording, as they come. */
export type Lines = AsyncIterable<RecordingLine> | Iterable<RecordingLine>

export interface WriteRecordingOptions {
  /** Whether an existing file may be replaced. */
  readonly overwrite: boolean
}

/**
 * Writes a recording as a whole or not at all: to a file, packed with gzip where its name ends in `.gz`, or to standard
 * output where it is `-`. Lines are written as they come, and not kept.
 *
 * @throws `UnwritableFile` when the file exists and may not be replaced, or cannot be written; whatever `lines` throws.
 */
export async function writeRecording(file: string, lines: Lines, {overwrite}: WriteRecordingOptions): Promise<void> {
  if (file === '-') {
    for await (const line of lines) {
      if (outputClosed.aborted) return
      await writeOut(`${formatLine(line)}\n`)
    }
    return
  }
  const text = texts(lines)
  if (!file.endsWith('.gz')) return writeOutput(file, text, {overwrite})
  // A failure of the lines reaches the reader of the packer, so there is nothing to do with it here.
  const packed = pipeline(Readable.from(text), createGzip(), () => undefined)
  await writeOutput(file, packed, {overwrite})
}

async function* texts(lines: Lines): AsyncGenerator<Buffer> {
  for await (const line of lines) yield Buffer.from(`${formatLine(line)}\n`)
}

/** Waits for a slow reader; one that went away ends the wait. */
async function writeOut(text: string): Promise<void> {
  if (process.stdout.write(text) || outputClosed.aborted) return
  await Promise.race([once(process.stdout, 'drain'), once(outputClosed, 'abort')])
}
