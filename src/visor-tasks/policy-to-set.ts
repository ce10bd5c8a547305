import {resolve} from 'node:path'
import type {ContractVersion} from '#starlark-wasm'
import {checkPolicySource} from '../config-files/check-policy.js'
import {readPolicyReference} from '../config/values/policy-reference.js'
import type {Context} from '../context.js'
import {readPolicy} from '../engine/read-policy.js'
import {EXIT, Problem, UsageProblem} from '../errors.js'
import type {Finding} from '../policy/lint/model/finding.js'

/** A policy that loads, and would not do what its author wants. */
export class PolicyHasErrors extends Problem {
  override readonly code = 'POLICY_HAS_ERRORS'
  override readonly exitStatus = EXIT.findings

  constructor(argument: string, contract: ContractVersion, errors: readonly Finding[]) {
    const count = errors.length === 1 ? '1 error' : `${errors.length} errors`
    super(`the policy has ${count}`, {
      hints: [
        ...errors.map(({code, message, span: [line]}) => `Line ${line}: ${code}: ${message}.`),
        `Run \`skywire-cli policy lint ${argument} --contract ${contract}\` to see more, or set it all the same with \`--force\`.`,
      ],
    })
  }
}

/** What a visor is told to set. */
export interface PolicyToSet {
  /** `@/absolute/file` on the visor's machine, or the script itself. */
  readonly value: string
}

/**
 * Reads the policy that an argument names, for a visor.
 *
 * `@FILE` stays a name, which the visor reads for itself; a file, `-`, `preset:NAME` and source are sent as source, and
 * need no file where the visor is.
 *
 * @throws {@link UsageProblem} for a text that names none; the problems of reading.
 */
export async function readPolicyToSet(argument: string, contract: ContractVersion): Promise<PolicyToSet> {
  if (argument === '' || argument === 'none') {
    throw new UsageProblem('no policy is named', {hints: ['Take one away with `visor policies unset APP`.']})
  }
  if (/(^|\n)\s*(def\s+decide_route\s*\(|decide_route\s*=)/.test(argument)) return {value: argument}
  if (argument.startsWith('@')) {
    const path = resolve(argument.slice(1))
    return {value: `@${path}`}
  }
  if (/\.wasm$/i.test(argument)) {
    throw new UsageProblem('a WASM module cannot be sent', {
      hints: [`Put it where the visor runs, and name it there: \`@${resolve(argument)}\`.`],
    })
  }
  const source = await readPolicy(argument, contract)
  if (source.form === 'noop') throw new UsageProblem(`${argument} is no policy`)
  return {value: typeof source.text === 'string' ? source.text : new TextDecoder().decode(source.text)}
}

/**
 * Loads a policy as the visor would, and lints it. A preset is what visors bring along: nobody here could mend it.
 *
 * @returns findings that are no errors, and why something could not be checked.
 * @throws `PolicyProblem` where it does not load, {@link PolicyHasErrors}, `InputProblem` where it cannot be read.
 */
export async function checkPolicyToSet(
  context: Context,
  argument: string,
  {value}: PolicyToSet,
  contract: ContractVersion,
): Promise<{readonly findings: readonly Finding[]; readonly unchecked: string | null}> {
  const isPreset = readPolicyReference(argument).kind === 'preset'
  const check = await checkPolicySource(context, isPreset ? argument : value, contract)
  if (check.kind === 'unchecked') return {findings: [], unchecked: check.reason}
  const findings = check.kind === 'loads' ? check.findings : []
  const errors = findings.filter(({severity}) => severity === 'error')
  if (errors.length > 0) throw new PolicyHasErrors(argument, contract, errors)
  return {findings, unchecked: null}
}
