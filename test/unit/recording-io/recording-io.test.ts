import {existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {gunzipSync, gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {InputProblem} from '../../../src/errors.js'
import type {RecordingLine} from '../../../src/policy/recording/format.js'
import type {RecordingEvent} from '../../../src/policy/recording/read-recording.js'
import {gunzip} from '../../../src/recording-io/gunzip.js'
import {findDialInFile, openRecording} from '../../../src/recording-io/open-recording.js'
import {writeRecording} from '../../../src/recording-io/write-recording.js'
import {tempFolder} from '../../support/temp-folder.js'
import {HEADER, dialLine, textOf} from '../policy/recording/lines.js'

const DIALS = Array.from({length: 3000}, (_, index) => dialLine({id: `dial-${String(index)}`}))
const TEXT = textOf(HEADER, ...DIALS)

async function eventsOf(content: Uint8Array | string, name = 'week.jsonl'): Promise<readonly RecordingEvent[]> {
  const file = join(tempFolder(), name)
  writeFileSync(file, content)
  const events: RecordingEvent[] = []
  for await (const event of openRecording(file)) events.push(event)
  return events
}

/** Where the system lists this process's open files. */
const DESCRIPTORS = '/proc/self/fd'

function targetOf(descriptor: string): string | undefined {
  try {
    return readlinkSync(descriptor)
  } catch {
    return undefined
  }
}

const dialsIn = (events: readonly RecordingEvent[]) => events.filter(({kind}) => kind === 'dial').length
const codesIn = (events: readonly RecordingEvent[]) =>
  events.flatMap((event) => (event.kind === 'problem' ? [event.problem.code] : []))

describe('openRecording', () => {
  it('unpacks gzip whatever the file is called', async () => {
    expect(await eventsOf(gzipSync(TEXT), 'no-ending')).toEqual(await eventsOf(TEXT))
  })

  it('reads gzip data that was appended to gzip data', async () => {
    const events = await eventsOf(Buffer.concat([gzipSync(textOf(HEADER)), gzipSync(textOf(...DIALS))]))
    expect({dials: dialsIn(events), codes: codesIn(events)}).toEqual({dials: 3000, codes: []})
  })

  it('gives all that can be unpacked of a file that was cut anywhere', async () => {
    const whole = gzipSync(TEXT)
    for (const share of [0.2, 0.5, 0.9, 0.999]) {
      const events = await eventsOf(whole.subarray(0, Math.floor(whole.length * share)))
      expect(dialsIn(events)).toBeGreaterThan(3000 * share * 0.5)
      expect(codesIn(events).at(-1)).toBe('compressed-data')
    }
  })

  it('says that a cut file was cut even where its last line is whole', async () => {
    const events = await eventsOf(gzipSync(TEXT).subarray(0, -4))
    expect({dials: dialsIn(events), codes: codesIn(events)}).toEqual({dials: 3000, codes: ['compressed-data']})
  })

  it('gives what stands before damage', async () => {
    const damaged = gzipSync(TEXT)
    damaged.fill(0xff, damaged.length / 2)
    const events = await eventsOf(damaged)
    expect(dialsIn(events)).toBeGreaterThan(100)
    expect(codesIn(events).at(-1)).toBe('compressed-data')
  })

  it.runIf(existsSync(DESCRIPTORS))('closes the file when reading stops early', async () => {
    const file = join(tempFolder(), 'week.jsonl')
    writeFileSync(file, TEXT)
    await findDialInFile(file, 'dial-1')
    const open = readdirSync(DESCRIPTORS).filter((name) => targetOf(join(DESCRIPTORS, name)) === realpathSync(file))
    expect(open).toEqual([])
  })
})

describe('gunzip', () => {
  it('gives small pieces of what a small file unpacks to, so that it cannot fill memory', async () => {
    const bomb = gzipSync(Buffer.alloc(100 * 1024 * 1024, ' '))
    let sizeBytes = 0
    let largest = 0
    for await (const piece of gunzip(Readable.from([bomb]))) {
      sizeBytes += piece.length
      largest = Math.max(largest, piece.length)
    }
    expect({sizeBytes, isSmall: largest <= 64 * 1024}).toEqual({sizeBytes: 100 * 1024 * 1024, isSmall: true})
  })
})

describe('writeRecording', () => {
  it('writes what is read again, packed or not', async () => {
    const folder = tempFolder()
    const [plain, packed] = [join(folder, 'a.jsonl'), join(folder, 'a.jsonl.gz')]
    for (const file of [plain, packed]) await writeRecording(file, [HEADER, ...DIALS], {overwrite: false})
    expect(gunzipSync(readFileSync(packed)).equals(readFileSync(plain))).toBe(true)
    await expect(findDialInFile(packed, 'dial-2999')).resolves.toMatchObject({number: 3001})
  })

  it('gives the same bytes every time', async () => {
    const file = join(tempFolder(), 'a.jsonl.gz')
    const write = async () => {
      await writeRecording(file, [HEADER, ...DIALS], {overwrite: true})
      return readFileSync(file)
    }
    expect((await write()).equals(await write())).toBe(true)
  })

  it.each(['a.jsonl', 'a.jsonl.gz'])('leaves the old %s as it was when its lines fail', async (name) => {
    const file = join(tempFolder(), name)
    writeFileSync(file, 'old')
    async function* failing(): AsyncGenerator<RecordingLine> {
      yield HEADER
      throw new InputProblem('the source broke')
    }
    await expect(writeRecording(file, failing(), {overwrite: true})).rejects.toThrow('the source broke')
    expect(readFileSync(file, 'utf8')).toBe('old')
  })
})
