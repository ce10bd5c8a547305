import type {Context} from '../context.js'
import {diffConfig, type Difference} from '../config/diff-config.js'
import type {Era} from '../config/eras/era.js'
import {isObject, type JsonObject} from '../config/json/json-value.js'
import type {JsonEdit} from '../config/json/edit-json.js'
import {parseJson} from '../config/json/parse-json.js'
import {changeConfig} from './change-config.js'
import {checkPolicySource} from './check-policy.js'
import {readVisorConfig} from './read-config.js'

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
  readonly era?: Era | undefined
  readonly 'dry-run': boolean
}

const POLICY_PLACE = /\/(?:policy_per_dial|routing_policy)$/

/** Policies that an edit brings in. */
function policiesOf(edits: readonly JsonEdit[]): string[] {
  return edits.flatMap((edit) => {
    if (edit.op !== 'put') return []
    if (POLICY_PLACE.test(edit.path)) return typeof edit.value === 'string' ? [edit.value] : []
    const policy = isObject(edit.value) ? edit.value['routing_policy'] : undefined
    return typeof policy === 'string' ? [policy] : []
  })
}

/** Reads a visor's configuration, changes it as `edit` says and writes it back; policies that come in must load. */
export async function runChange(
  context: Context,
  flags: ChangeFlags,
  signal: AbortSignal,
  edit: (read: {readonly config: JsonObject; readonly shape: Era}) => readonly JsonEdit[],
): Promise<RanChange> {
  const read = await readVisorConfig(flags.file, flags.era)
  const edits = edit(read)
  const warnings: string[] = []
  for (const policy of policiesOf(edits)) {
    const check = await checkPolicySource(context, policy)
    if (check.kind === 'unchecked') warnings.push(`policy not checked: ${check.reason}`)
  }
  const text = await changeConfig(read, edits, {
    dryRun: flags['dry-run'],
    signal,
    ...(flags.out !== undefined && {out: flags.out}),
  })
  const next = parseJson(text).value
  const differences = isObject(next) ? diffConfig(read.config, next) : []
  const target = flags.out ?? flags.file
  const written = (text !== read.text || target !== flags.file) && !flags['dry-run'] && target !== '-'
  return {report: {file: target, written, differences}, text, warnings}
}
