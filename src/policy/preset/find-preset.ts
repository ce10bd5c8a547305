import type {ContractVersion} from '#starlark-wasm'
import type {Preset} from './preset.js'
import {PRESETS} from './preset-scripts.js'

/** The presets that visors of `contract` ship, by name. Versions are dates, so they compare as text. */
export function presetsOf(contract: ContractVersion): readonly Preset[] {
  return PRESETS.filter((preset) => preset.contract <= contract)
}

/** The preset of that name on visors of `contract`; `undefined` where they know none. Names are matched exactly. */
export function findPreset(name: string, contract: ContractVersion): Preset | undefined {
  return presetsOf(contract).find((preset) => preset.name === name)
}

/**
 * The load error for an unknown preset. That it lists the names a visor has is certain, its exact words are
 * unconfirmed (contract 24, item 5).
 */
export function unknownPresetText(name: string, contract: ContractVersion): string {
  const names = presetsOf(contract).map((preset) => preset.name)
  return `unknown preset ${JSON.stringify(name)} (available: ${names.join(', ')})`
}
