import type {Context} from '../context.js'
import {readPolicyReference} from '../config/values/policy-reference.js'
import {InputProblem} from '../errors.js'
import {readInput} from '../files/read-input.js'
import {loadProblem} from '../policy/router/load-problem.js'
import {NEWEST_CONTRACT} from '../policy/model/contracts.js'
import type {Finding} from '../policy/lint/model/finding.js'
import {DEFAULT_SELECTION} from '../policy/lint/select-rules.js'
import type {PolicySource} from '../policy/router/open-policy.js'

/** What became of checking a policy: `unchecked` says why a visor may still load it. */
export type PolicyCheck =
  | {readonly kind: 'loads'; readonly findings: readonly Finding[]}
  | {readonly kind: 'nothing-to-load'}
  | {readonly kind: 'unchecked'; readonly reason: string}

/** What a check has to say about a policy that goes into a configuration, one sentence each. */
export function policyWarnings(policy: string, check: PolicyCheck): readonly string[] {
  if (check.kind === 'unchecked') return [`policy not checked: ${check.reason}`]
  if (check.kind === 'nothing-to-load') return []
  const name = policy.startsWith('@') ? policy.slice(1) : 'the policy'
  return check.findings
    .filter(({severity}) => severity === 'error')
    .map(({code, message, span: [line]}) => `${name}:${String(line)}: ${code}: ${message}`)
}

const WASM_MAGIC = [0x00, 0x61, 0x73, 0x6d]

async function sourceOf(value: string): Promise<PolicySource | PolicyCheck> {
  const reference = readPolicyReference(value)
  switch (reference.kind) {
    case 'none':
      return {kind: 'nothing-to-load'}
    case 'preset':
      return {kind: 'nothing-to-load'}
    case 'inline':
      return {form: 'inline', label: '<inline>', text: reference.source}
    case 'wasm-file': {
      const {bytes} = await readInput(reference.path)
      if (WASM_MAGIC.every((byte, index) => bytes[index] === byte)) {
        return {kind: 'unchecked', reason: `${reference.path} is a WASM module, which this program does not run`}
      }
      throw new InputProblem(`${reference.path} is no WASM module`, {
        place: {file: reference.path},
        hints: ['Name a Starlark file `.star`; visors take a file for a module by its name.'],
      })
    }
    case 'starlark-file': {
      const {bytes} = await readInput(reference.path)
      return {form: 'file', label: reference.path, text: bytes}
    }
  }
}

/**
 * Loads a policy as a visor would before its name goes into a configuration, and lints it.
 *
 * @param value - as the configuration has it: `none`, `preset:NAME`, `@FILE` or source.
 * @param contract - that of the visors meant; the newest where left out.
 * @throws a `PolicyProblem` where it does not load, `InputProblem` where its file cannot be read.
 */
export async function checkPolicySource(
  context: Pick<Context, 'engines' | 'now'>,
  value: string,
  contract = NEWEST_CONTRACT,
): Promise<PolicyCheck> {
  const source = await sourceOf(value)
  if ('kind' in source || source.form === 'noop') return 'kind' in source ? source : {kind: 'nothing-to-load'}
  const pool = await context.engines()
  try {
    const now = {unix_nano: BigInt(context.now().getTime()) * 1_000_000n, offset_s: 0}
    const ctx = {app: '', peer_pk: '', port: 0, now, cli_overrides: {}, is_direct_dial: false, transport_kind: ''}
    const end = await pool.run('call', {source, contract, ctx})
    const called = end.kind === 'done' ? end.output : end
    if (called.kind === 'load-failure') throw loadProblem(called, source)
    if (called.kind === 'tool-limit') return {kind: 'unchecked', reason: `a limit stopped it: ${called.message}`}
    const text =
      typeof source.text === 'string' ? source.text : new TextDecoder('utf-8', {ignoreBOM: true}).decode(source.text)
    const policy = {text, contract, selection: DEFAULT_SELECTION, probes: true}
    const lint = await pool.run('lint', {policies: [policy], fixes: null})
    const [linted] = lint.kind === 'done' ? lint.output : []
    if (linted?.kind === 'linted') return {kind: 'loads', findings: linted.findings}
    return {kind: 'unchecked', reason: 'a limit of this program stopped the lint'}
  } finally {
    await pool.close()
  }
}
