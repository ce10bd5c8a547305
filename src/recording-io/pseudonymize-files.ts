import {randomBytes} from 'node:crypto'
import {basename, dirname, join, resolve} from 'node:path'
import {InputProblem, UsageProblem} from '../errors.js'
import {readInput} from '../files/read-input.js'
import {SECRET_MODE, writeOutput} from '../files/write-output.js'
import type {RecordingLine} from '../policy/recording/format.js'
import type {LineProblem} from '../policy/recording/problem.js'
import {createPseudonyms} from '../policy/recording/pseudonyms.js'
import {lineProblem} from '../policy/recording/strictly.js'
import {openRecording} from './open-recording.js'
import {writeRecording} from './write-recording.js'

export interface PseudonymizeOptions {
  readonly file: string
  readonly output: string
  /** Other texts: `FILE`, which is written into the folder of `output`, or `FILE=OUT`. */
  readonly also: readonly string[]
  readonly salt?: string | undefined
  readonly keyFile?: string | undefined
  /** Where to write who is who. */
  readonly mapping?: string | undefined
  /** Whether to stop at the first line that cannot be used; such lines are left out otherwise. */
  readonly strict: boolean
  readonly overwrite: boolean
}

/** What was done, as `policy recording pseudonymize --json` prints it. */
export interface PseudonymizedFiles {
  readonly files: readonly string[]
  /** Different keys replaced. */
  readonly keys: number
  /** The first 1000 lines that were left out: their keys could not be found for certain. */
  readonly problems: readonly LineProblem[]
  readonly problem_count: number
  readonly weak_salt: boolean
}

const MAX_PROBLEMS = 1000
/** A salt shorter than this can be found by trying. */
const STRONG_SALT_BYTES = 16

/**
 * Writes a recording, and texts that name the same keys, with pseudonyms for public keys.
 *
 * @throws {@link InputProblem} where the recording has no line that can be used, {@link UsageProblem} where two things
 *   would be written to one place.
 */
export async function pseudonymizeFiles(options: PseudonymizeOptions): Promise<PseudonymizedFiles> {
  const {file, output, mapping, overwrite} = options
  const texts = options.also.map((word) => alsoTarget(word, output))
  const files = [output, ...texts.map(({target}) => target)]
  checkTargets([...files, ...(mapping === undefined ? [] : [mapping])])
  for (const {source, target} of texts) checkApart(source, target)
  const salt = await saltFrom(options)
  const known = new Map<string, string>()
  const pseudonyms = createPseudonyms(salt, (key, pseudonym) => known.set(key, pseudonym))

  const problems: LineProblem[] = []
  let problemCount = 0
  async function* lines(): AsyncGenerator<RecordingLine> {
    let goodLines = 0
    for await (const event of openRecording(file)) {
      if (event.kind === 'problem') {
        if (options.strict) throw lineProblem(event.problem, file)
        problemCount += 1
        if (problems.length < MAX_PROBLEMS) problems.push(event.problem)
      } else if (event.kind !== 'end') {
        goodLines += 1
        yield pseudonyms.inLine(event.line)
      }
    }
    if (goodLines === 0) throw new InputProblem('not a recording', {place: {file}})
  }

  await writeRecording(output, lines(), {overwrite})
  for (const {source, target} of texts) {
    const {bytes} = await readInput(source)
    await writeOutput(target, pseudonyms.inText(decodeText(bytes, source)), {overwrite})
  }
  if (mapping !== undefined) {
    const who = JSON.stringify(Object.fromEntries([...known].sort()), null, 2)
    if (mapping === '-') process.stdout.write(`${who}\n`)
    else await writeOutput(mapping, `${who}\n`, {overwrite, mode: SECRET_MODE})
  }
  return {files, keys: known.size, problems, problem_count: problemCount, weak_salt: salt.length < STRONG_SALT_BYTES}
}

function alsoTarget(word: string, output: string): {readonly source: string; readonly target: string} {
  const at = word.indexOf('=')
  if (at > 0) return {source: word.slice(0, at), target: word.slice(at + 1)}
  if (output !== '-') return {source: word, target: join(dirname(output), basename(word))}
  throw new UsageProblem(`where to write ${word} is not said`, {hints: [`Write \`--also ${word}=OUT\`.`]})
}

function checkTargets(targets: readonly string[]): void {
  const seen = new Set<string>()
  for (const target of targets) {
    const path = target === '-' ? target : resolve(target)
    if (seen.has(path)) throw new UsageProblem(`two things would be written to ${target}`)
    seen.add(path)
  }
}

/** With leave to overwrite, the original would be lost. */
function checkApart(source: string, target: string): void {
  if (resolve(source) !== resolve(target)) return
  throw new UsageProblem(`${source} would be written over itself`, {
    hints: [`Write the recording to another folder, or name a file: \`--also ${source}=OUT\`.`],
  })
}

async function saltFrom({salt, keyFile}: PseudonymizeOptions): Promise<Uint8Array> {
  if (salt !== undefined) return new TextEncoder().encode(salt)
  if (keyFile === undefined) return randomBytes(32)
  const {bytes} = await readInput(keyFile, {limitBytes: 1024 * 1024})
  if (bytes.length > 0) return bytes
  throw new InputProblem('the key file is empty', {
    place: {file: keyFile},
    hints: ['Fill it with `head -c 32 /dev/urandom`.'],
  })
}

function decodeText(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch (cause) {
    throw new InputProblem('not a text in UTF-8', {place: {file}, cause})
  }
}
