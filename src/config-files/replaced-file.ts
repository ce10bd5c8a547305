import {existsSync, statSync} from 'node:fs'
import type {Era} from '../config/eras/era.js'
import type {ServiceKind} from '../config/generate/service-files.js'
import {isSecretKey} from '../config/values/keys.js'
import {InputProblem} from '../errors.js'
import {UnwritableFile} from '../files/file-problem.js'
import {isObject} from '../json/json-value.js'
import {parseJson} from '../json/parse-json.js'
import {readConfigText, readVisorConfig, type ReadConfig} from './read-config.js'

/** What becomes of a file in whose place a new one goes. */
interface ReplaceRequest {
  readonly replace?: boolean
  readonly keepsKey?: boolean
  readonly keepsHypervisors?: boolean
  /** The service whose file is made; a visor's where left out. */
  readonly service?: ServiceKind
}

/** What stands where a new file goes, as far as something of it is kept. */
export interface ReplacedFile {
  readonly exists: boolean
  readonly old?: ReadConfig & {readonly shape: Era}
  /** The secret key of the file of a service. */
  readonly key?: string
}

export const NOTHING: ReplacedFile = {exists: false}

/** Whether a file is there, which may be replaced. */
function checkTarget(file: string, {replace, keepsKey}: ReplaceRequest): boolean {
  if (!existsSync(file)) return false
  const stat = statSync(file)
  if (stat.isDirectory()) throw new UnwritableFile(`cannot write ${file}`, {cause: 'it is a folder'})
  if (!stat.isFile()) return false
  if (replace) return true
  throw new UnwritableFile(`will not write over ${file}`, {
    cause: 'config file already exists',
    hints: [
      `Replace it with \`-r\`${keepsKey === false ? '' : ', which keeps its secret key'}, or name another file with \`-o\`.`,
    ],
  })
}

async function readOld(file: string): Promise<ReadConfig & {readonly shape: Era}> {
  try {
    return await readVisorConfig(file)
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error
    throw new InputProblem('failed to parse old config file', {
      cause: error,
      hints: ['Mend it, or move it away to start with a new key.'],
      ...(error.place && {place: error.place}),
    })
  }
}

/** The secret key in the file of a service, or of a visor, that is replaced. */
async function readServiceKey(file: string): Promise<string> {
  const text = await readConfigText(file)
  const {value, faults} = parseJson(text)
  const key = isObject(value) ? (value['secret_key'] ?? value['sk']) : undefined
  if (isSecretKey(key) && faults.length === 0) return key
  throw new InputProblem('failed to parse old config file', {
    cause: 'it has no valid secret key',
    hints: ['Mend it, or move it away to start with a new key.'],
    place: {file},
  })
}

/**
 * Reads what is kept of the file that is replaced.
 *
 * @throws `UnwritableFile` where it must not be replaced, {@link InputProblem} where it cannot be read.
 */
export async function readReplaced(file: string, request: ReplaceRequest): Promise<ReplacedFile> {
  if (!checkTarget(file, request)) return NOTHING
  if (!request.keepsKey && !request.keepsHypervisors) return {exists: true}
  if (request.service === undefined) return {exists: true, old: await readOld(file)}
  return {exists: true, key: await readServiceKey(file)}
}
