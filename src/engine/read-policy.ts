import type {ContractVersion} from '#starlark-wasm'
import {PolicyProblem} from '../errors.js'
import {readInput} from '../files/read-input.js'
import {NEWEST_CONTRACT} from '../policy/model/contracts.js'
import {findPreset, unknownPresetText} from '../policy/preset/find-preset.js'
import type {PolicySource} from '../policy/router/open-policy.js'
import {readPolicyValue} from '../policy/router/policy-value.js'

/**
 * Reads the policy that an argument names: a file (with or without `@`), `-` for standard input, or `preset:NAME`.
 *
 * Error texts and logs carry the name as given, as the earlier tool has it (policy contract 3.2, 19).
 *
 * @throws {@link PolicyProblem} for a preset that visors of `contract` do not have, and for WASM modules.
 */
export async function readPolicy(argument: string, contract: ContractVersion): Promise<PolicySource> {
  const isValue = argument.startsWith('preset:') || argument.startsWith('@')
  const value = readPolicyValue(isValue ? argument : `@${argument}`)
  if (value.form === 'preset') {
    const preset = findPreset(value.name, contract)
    if (preset) return {form: 'preset', label: value.label, text: preset.script}
    throw unknownPreset(value.name, contract)
  }
  const path = value.form === 'file' ? value.path : argument
  const {bytes} = await readInput(path)
  return {form: 'file', label: path === '-' ? '<stdin>' : path, text: bytes}
}

function unknownPreset(name: string, contract: ContractVersion): PolicyProblem {
  const since = findPreset(name, NEWEST_CONTRACT)?.contract
  return new PolicyProblem(unknownPresetText(name, contract), {
    hints: [
      ...(since
        ? [`Visors have it since contract ${since}: say \`SKYWIRE_CLI_CONTRACT=${since}\` or \`--contract\`.`]
        : []),
      'Run `skywire-cli policy preset list` to see all presets and the contract that each needs.',
    ],
  })
}
