import {InputProblem, type Place} from '../errors.js'
import type {Era} from '../config/eras/era.js'
import type {JsonObject} from '../json/json-value.js'
import {maskSecrets} from '../config/redact.js'
import type {Shape} from '../config/schemas.js'
import {readInput} from '../files/read-input.js'

/** No configuration is larger; more would only fill memory. */
const LIMIT_BYTES = 8 * 1024 * 1024

/** Reads the text of a configuration as it is: a byte-order mark stays, so that it can be reported. */
export async function readConfigText(file: string, signal?: AbortSignal): Promise<string> {
  const {bytes} = await readInput(file, {limitBytes: LIMIT_BYTES, ...(signal && {signal})})
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
}

/** A configuration that can be worked with. */
export interface ReadConfig {
  readonly file: string
  readonly text: string
  readonly config: JsonObject
  readonly shape: Shape
}

/** Where in a configuration something is, with a text that shows no secret. */
export function placeIn(file: string, text: string, line: number, column: number): Place {
  return {file, line, column, text: maskSecrets(text)}
}

/**
 * Reads a configuration whose values need not be right, but whose JSON and shape must be.
 *
 * @param era - the shape to take it for, instead of the one that its keys tell.
 * @throws {@link InputProblem} with the place of the first thing that keeps it from being read.
 */
export async function readConfig(file: string, era?: Shape): Promise<ReadConfig> {
  const text = await readConfigText(file)
  const {validateConfig} = await import('../config/validate.js')
  const {diagnostics, config, shape, readable} = validateConfig(text, era === undefined ? {} : {era})
  // Of a key that is given twice, one value would be lost.
  const repeated = diagnostics.some(({code}) => code === 'CFG-K05')
  if (config !== undefined && shape !== undefined && readable && !repeated) return {file, text, config, shape}
  const [first] = diagnostics.filter(({code}) => /^CFG-(?:F0[1-9]|K05)$/.test(code))
  const problem = first ?? diagnostics[0]
  throw new InputProblem(problem?.message ?? 'not a configuration', {
    hints: problem ? [problem.hint] : [],
    place: placeIn(file, text, problem?.line ?? 1, problem?.column ?? 1),
  })
}

/** {@link readConfig} for a visor's file; that of a stand-alone hypervisor is refused. */
export async function readVisorConfig(file: string, era?: Era): Promise<ReadConfig & {readonly shape: Era}> {
  const read = await readConfig(file, era)
  const {shape} = read
  if (shape !== 'hypervisor') return {...read, shape}
  throw new InputProblem('this is the file of a stand-alone hypervisor, not of a visor', {
    place: {file},
    hints: ['Make a visor file of it with `visor config migrate`.'],
  })
}
