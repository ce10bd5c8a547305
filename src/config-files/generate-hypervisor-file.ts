import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {generateHypervisor, hypervisorFile} from '../config/generate/generate-hypervisor.js'
import type {HypervisorEra, HypervisorMode} from '../config/generate/hypervisor-modes.js'
import {isObject, textOf, toJson, type JsonObject} from '../json/json-value.js'
import {printJson} from '../json/print-json.js'
import {redact} from '../config/redact.js'
import {validateConfig, type Diagnostic} from '../config/validate.js'
import {UnwritableFile} from '../files/file-problem.js'
import {writeOutput} from '../files/write-output.js'
import {localMachine} from './local-machine.js'
import {makeFolderFor} from './make-folder.js'
import {readConfig} from './read-config.js'
import {secretMode} from './secret-mode.js'

export interface HypervisorFileRequest {
  readonly mode: HypervisorMode
  readonly era: HypervisorEra | undefined
  readonly output?: string
  readonly toStdout: boolean
  readonly testenv: boolean
  readonly auth: boolean
  readonly address?: string
  readonly replace: boolean
  readonly retainKeys: boolean
  readonly signal: AbortSignal
}

/** What was made. Field names are those of the `--json` output; secrets are replaced. */
export interface HypervisorFile {
  readonly file: string | null
  readonly public_key: string
  readonly kept_keys: boolean
  readonly diagnostics: readonly Diagnostic[]
  readonly config: JsonObject
}

/** Makes the file of a stand-alone hypervisor and writes it. */
export async function generateHypervisorFile(
  request: HypervisorFileRequest,
): Promise<{report: HypervisorFile; text: string}> {
  const {mode, testenv, auth, address, replace, retainKeys, toStdout, signal} = request
  const era = request.era ?? 'e1'
  const machine = localMachine()
  const target = resolve(request.output ?? hypervisorFile(mode, machine, era))
  const exists = !toStdout && existsSync(target)
  if (exists && !replace) {
    throw new UnwritableFile(`file ${target} already exists, stopping as 'replace,r' flag is not set`, {
      hints: ['Replace it with `-r`; `--retain-keys` keeps its keys.'],
    })
  }
  const old = exists && retainKeys ? (await readConfig(target, 'hypervisor')).config : undefined
  const made = toJson(
    generateHypervisor({mode, era, testenv, auth, machine, ...(address !== undefined && {address}), ...(old && {old})}),
  )
  if (!isObject(made)) throw new TypeError('a configuration is an object')
  const text = printJson(made)
  signal.throwIfAborted()
  if (!toStdout && request.output === undefined) await makeFolderFor(target)
  if (!toStdout) await writeOutput(target, text, {overwrite: replace, mode: secretMode(target), overwriteFlag: '-r'})
  const shown = redact(made)
  const report: HypervisorFile = {
    file: toStdout ? null : target,
    public_key: textOf(made['public_key']),
    kept_keys: old !== undefined,
    diagnostics: validateConfig(text, {era: 'hypervisor'}).diagnostics,
    config: isObject(shown) ? shown : {},
  }
  return {report, text}
}
