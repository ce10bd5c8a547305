import type {ContractVersion} from '#starlark-wasm'
import type {BuildInfo} from '../visor/model/visor-summary.js'

/** The day since which visors have the newer contract. Source: policy-contract 2, #3894 and #3901. */
const NEWER_SINCE = '2026-08-14'

/** The contract that policies meet in a visor, by the day it was built; `undefined` where it does not tell. */
export function contractOfBuild({date}: Pick<BuildInfo, 'date'>): ContractVersion | undefined {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(date) ?? []
  if (day === undefined) return undefined
  return day < NEWER_SINCE ? '2026-06' : '2026-08'
}
