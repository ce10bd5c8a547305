import {stat} from 'node:fs/promises'
import {dirname, relative, resolve, sep} from 'node:path'
import type {ContractVersion} from '#starlark-wasm'
import {readPolicy} from '../engine/read-policy.js'
import {Problem} from '../errors.js'
import {readTextInput} from '../files/read-input.js'
import type {SuiteFault, SuiteToRead} from '../policy/lint/model/suite.js'
import type {HeaderLine} from '../policy/recording/format.js'
import {parseSuite} from '../policy/suite/parse-suite.js'
import type {NamedFile, Suite} from '../policy/suite/suite.js'
import {openRecording} from '../recording-io/open-recording.js'
import {confinedPath} from './confined-path.js'
import {MOST_BYTES} from './load-suite.js'

export interface ReadForLint {
  /** For a suite that does not name one. */
  readonly contract: ContractVersion
  /** Folder that the files of a suite below it may be in; the suite's own for others. */
  readonly projectFolder: string
  readonly now: Date
}

/**
 * Reads what the rules of suites want to see: the text, the policy, how recordings begin. What cannot be read of the files
 * that the suite names is a fault of the suite.
 *
 * @throws {@link Problem} where the suite itself cannot be read.
 */
export async function readSuiteToLint(file: string, {contract, projectFolder, now}: ReadForLint): Promise<SuiteToRead> {
  const text = await readTextInput(file, {limitBytes: MOST_BYTES})
  const parsed = parseSuite(text, file)
  const rest = {file, text, contract, today: now.toISOString().slice(0, 10)}
  if (!('cases' in parsed)) return {...rest, policy: null, recordings: {}, faults: []}
  return {...rest, ...(await readNamed(parsed, parsed.contract ?? contract, rootOf(file, projectFolder)))}
}

async function readNamed(
  suite: Suite,
  contract: ContractVersion,
  root: string,
): Promise<Pick<SuiteToRead, 'policy' | 'recordings' | 'faults'>> {
  const faults: SuiteFault[] = []
  const attempt = async <Result>(named: NamedFile, read: (path: string) => Promise<Result>): Promise<Result | null> => {
    try {
      return await read(await confinedPath(named, {suite: suite.file, root}))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      const {line = 1, column = 1} = named.place
      const why = error.because === undefined ? '' : `: ${error.because}`
      faults.push({message: `${error.message}${why}`, line, column})
      return null
    }
  }
  const policy = await attempt(suite.policy, (path) => policyText(path, contract))
  for (const each of suite.invariants) await attempt(each, (path) => stat(path))
  const recordings: Record<string, HeaderLine> = {}
  for (const named of recordingsOf(suite)) {
    const header = await attempt(named, headerOf)
    if (header) recordings[named.path] = header
  }
  return {policy, recordings, faults}
}

async function policyText(path: string, contract: ContractVersion): Promise<string | null> {
  const source = await readPolicy(path, contract)
  if (source.form === 'noop') return null
  return typeof source.text === 'string' ? source.text : new TextDecoder().decode(source.text)
}

/** Each recording that a suite names, once. */
function recordingsOf({cases, recordings}: Suite): readonly NamedFile[] {
  const ofCases = cases.flatMap(({recorded}) => recorded?.recording ?? [])
  const all = [...recordings.map(({recording}) => recording), ...ofCases]
  return [...new Map(all.map((named) => [named.path, named])).values()]
}

/** The first line; `null` where it is none of a recording, which running the suite tells. */
async function headerOf(path: string): Promise<HeaderLine | null> {
  for await (const event of openRecording(path)) {
    return event.kind === 'header' ? event.line : null
  }
  return null
}

function rootOf(file: string, projectFolder: string): string {
  const folder = dirname(resolve(file))
  const way = relative(projectFolder, folder)
  const isBelow = way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way
  return isBelow ? projectFolder : folder
}
