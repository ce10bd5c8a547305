import type {Context} from '../context.js'
import {policyPlaces} from '../config/apps/policy-places.js'
import {diffConfig, type Difference} from '../config/diff-config.js'
import type {Era} from '../config/eras/era.js'
import {isObject, type JsonObject} from '../json/json-value.js'
import {editJson, type JsonEdit} from '../json/edit-json.js'
import {parseJson} from '../json/parse-json.js'
import {changeConfig} from './change-config.js'
import {checkPolicySource, policyWarnings} from './check-policy.js'
import {readVisorConfig, type ReadConfig} from './read-config.js'

/** What a change did. Field names are those of the `--json` output; secrets are replaced. */
export interface ChangedConfig {
  readonly file: string
  /** Whether the file was written. */
  readonly written: boolean
  readonly differences: readonly Difference[]
}

export interface RanChange {
  readonly report: ChangedConfig
  /** The text after the change; what standard input becomes. */
  readonly text: string
  /** What could not be checked. */
  readonly warnings: readonly string[]
}

export interface ChangeFlags {
  readonly file: string
  /** File to write instead; it may exist. */
  readonly out?: string | undefined
  readonly force?: boolean | undefined
  readonly era?: Era | undefined
  readonly 'dry-run': boolean
}

/** What to do to a configuration: edits, or its new text. */
export type ConfigEdit = (
  read: ReadConfig & {readonly shape: Era},
) => string | readonly JsonEdit[] | Promise<string | readonly JsonEdit[]>

/** Reads a visor's configuration, changes its text as `edit` says and writes it back; policies that come in must load. */
export async function runChange(
  context: Context,
  flags: ChangeFlags,
  signal: AbortSignal,
  edit: ConfigEdit,
): Promise<RanChange> {
  const read = await readVisorConfig(flags.file, flags.era)
  const wanted = await edit(read)
  const text = typeof wanted === 'string' ? wanted : editJson(read.text, wanted)
  const {value} = parseJson(text)
  const next = isObject(value) ? value : {}
  const policiesOf = (config: JsonObject): string[] => policyPlaces(config, read.shape).map(({value}) => value)
  const known = new Set(policiesOf(read.config))
  const warnings: string[] = []
  for (const policy of policiesOf(next).filter((each) => !known.has(each))) {
    warnings.push(...policyWarnings(policy, await checkPolicySource(context, policy)))
  }
  const target = flags.out ?? flags.file
  const dryRun = flags['dry-run']
  await changeConfig(read, text, {dryRun, signal, out: target, force: flags.force === true})
  const written = (text !== read.text || target !== flags.file) && !dryRun && target !== '-'
  return {report: {file: target, written, differences: diffConfig(read.config, next)}, text, warnings}
}
