import type {ContractVersion} from '#starlark-wasm'
import {unknownPresetError} from '../router/load-errors.js'
import type {Preset} from './preset.js'
import {PRESETS} from './preset-scripts.js'

/** The presets that visors of `contract` ship, by name. */
export function presetsOf(contract: ContractVersion): readonly Preset[] {
  return PRESETS.filter((preset) => preset.contract <= contract)
}

/** The preset of that name on visors of `contract`; `undefined` where they know none. Names are matched exactly. */
export function findPreset(name: string, contract: ContractVersion): Preset | undefined {
  return presetsOf(contract).find((preset) => preset.name === name)
}

/** The load error for an unknown preset on visors of `contract`, which lists those they have. */
export function unknownPresetText(name: string, contract: ContractVersion): string {
  return unknownPresetError(
    name,
    presetsOf(contract).map((preset) => preset.name),
  )
}
