import {join} from 'node:path'
import {UsageProblem} from '../errors.js'
import {readTextInput} from '../files/read-input.js'
import type {Dial} from '../policy/model/dial.js'
import {findDial} from '../policy/recording/find-dial.js'
import {dialOfFile} from '../policy/world/dial-of-file.js'
import {parseTerseRoute} from '../policy/world/terse-route.js'
import {parseDialFile} from '../policy/world/parse-dial-file.js'
import {readChunks} from '../recording-io/read-chunks.js'

/** Where a dial comes from; at most one of the three. */
export interface DialChoice {
  /** JSON text, `@FILE`, or `-`. */
  readonly dial?: string | undefined
  /** Routes as strings: a small world without a file. */
  readonly candidates?: readonly string[] | undefined
  readonly recording?: string | undefined
  /** Of a dial in the recording. */
  readonly id?: string | undefined
}

/** The recording that comes with the program; it is made up, so that every policy finds what it asks for. */
export function sampleRecording(root: string): string {
  return join(root, 'examples/recordings/synthetic-week.jsonl')
}

/**
 * Reads the dial that a command line names: from a recording, from JSON, from routes, or the first one of the sample
 * recording where nothing is named.
 */
export async function readDial({dial, candidates, recording, id}: DialChoice, root: string): Promise<Dial> {
  const named = [dial, candidates, recording].filter((each) => each !== undefined)
  if (named.length > 1) {
    throw new UsageProblem('a dial comes from one place', {hints: ['Give one of --dial, --candidate and --recording.']})
  }
  if (candidates) return dialOfFile({candidates: candidates.map(checkedCandidate)}, 'command-line')
  if (dial !== undefined) {
    const file = dial.startsWith('@') ? dial.slice(1) : dial
    const isFile = dial.startsWith('@') || dial === '-'
    return dialOfFile(
      parseDialFile(isFile ? await readTextInput(file) : dial, isFile ? file : '--dial'),
      'command-line',
    )
  }
  if (recording !== undefined) return (await findDial(readChunks(recording), recording, id)).dial
  return sampleDial(root, id)
}

/** @throws {@link UsageProblem} for a route that cannot be read, or passes one relay twice. */
function checkedCandidate(text: string): string {
  const parsed = parseTerseRoute(text)
  if (parsed.kind === 'fault') throw new UsageProblem(`--candidate "${text}": ${parsed.message}`)
  const {hops} = parsed.route
  if (new Set(hops).size === hops.length) return text
  throw new UsageProblem(`--candidate "${text}": the route passes one relay twice`, {
    hints: ['Name two relays of one country `SG:a` and `SG:b`.'],
  })
}

async function sampleDial(root: string, id: string | undefined): Promise<Dial> {
  const file = sampleRecording(root)
  if (id !== undefined) return (await findDial(readChunks(file), file, id)).dial
  const {readRecording} = await import('../policy/recording/read-recording.js')
  for await (const event of readRecording(readChunks(file), file)) if (event.kind === 'dial') return event.dial
  throw new TypeError(`no dial in ${file}`)
}
