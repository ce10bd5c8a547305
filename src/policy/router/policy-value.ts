import {PolicyProblem} from '../../errors.js'

/**
 * What a policy value of a configuration means (contract 3.1). The label is what error texts and logs carry; that of a
 * file is its absolute path, which only the reader of the file knows.
 */
export type PolicyValue =
  | {readonly form: 'noop'; readonly label: '<noop>'}
  | {readonly form: 'preset'; readonly name: string; readonly label: string}
  | {readonly form: 'file'; readonly path: string}
  | {readonly form: 'inline'; readonly text: string; readonly label: '<inline>'}

/**
 * Says what a policy value is, by the first rule that matches. The value is not trimmed.
 *
 * @throws {@link PolicyProblem} for `@….wasm`: there is no script to evaluate.
 */
export function readPolicyValue(value: string): PolicyValue {
  if (value === '' || value === 'none') return {form: 'noop', label: '<noop>'}
  if (value.startsWith('preset:')) {
    // unconfirmed 24.5: the label of a preset.
    return {form: 'preset', name: value.slice('preset:'.length), label: value}
  }
  if (!value.startsWith('@')) return {form: 'inline', text: value, label: '<inline>'}
  const path = value.slice(1)
  if (/\.wasm$/i.test(path)) {
    throw new PolicyProblem(`a WASM policy cannot be decided offline: ${path}`, {
      hints: ['Give the Starlark source the module was made from, if there is one.'],
    })
  }
  return {form: 'file', path}
}
