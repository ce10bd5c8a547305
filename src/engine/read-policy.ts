import type {ContractVersion} from '#starlark-wasm'
import {PolicyProblem} from '../errors.js'
import {readInput} from '../files/read-input.js'
import {findPreset, presetsOf} from '../policy/preset/find-preset.js'
import type {PolicySource} from '../policy/router/open-policy.js'
import {unknownPresetError} from '../policy/router/load-errors.js'
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
    throw new PolicyProblem(
      unknownPresetError(
        value.name,
        presetsOf(contract).map(({name}) => name),
      ),
      {
        hints: ['Run `skywire-cli policy preset list` to see all presets and the contract that each needs.'],
      },
    )
  }
  const path = value.form === 'file' ? value.path : argument
  const {bytes} = await readInput(path)
  return {form: 'file', label: path === '-' ? '<stdin>' : path, text: bytes}
}
