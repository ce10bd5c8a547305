import {fileURLToPath} from 'node:url'
import {createEngine, type ContractVersion, type Engine} from '#starlark-wasm'
import {PolicyTrial, type PolicyReport} from '../../src/policy/probe/policy-report.js'
import {PROBE_GROUPS, type ProbeGroup} from '../../src/policy/probe/probe.js'
import {tryPolicy} from '../../src/policy/probe/try-policy.js'
import {wordsOf} from '../../src/policy/probe/words.js'

let engine: Promise<Engine> | undefined

/** The engine in this thread, started once. */
export function testEngine(): Promise<Engine> {
  const wasm = fileURLToPath(new URL('../../starlark-wasm/starlark.wasm', import.meta.url))
  return (engine ??= createEngine({wasm}))
}

export interface JudgeOptions {
  readonly contract?: ContractVersion
  /** Groups of probes; all where left out. */
  readonly groups?: readonly ProbeGroup[]
}

/** Puts a policy through probes in this thread. */
export async function judgePolicy(
  text: string,
  {contract = '2026-06', groups = Object.keys(PROBE_GROUPS) as ProbeGroup[]}: JudgeOptions = {},
): Promise<PolicyReport> {
  const running = await testEngine()
  const trial = new PolicyTrial({policy: 'p.star', contract, text, allowed: []})
  const source = {form: 'file', label: 'p.star', text} as const
  for (const group of groups) {
    if (!trial.add(tryPolicy(running, {source, contract}, {kind: 'probes', group, words: wordsOf(text)}))) break
  }
  return trial.report()
}
