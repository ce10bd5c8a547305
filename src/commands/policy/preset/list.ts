import {option} from '@oclif/core/flags'
import {BaseCommand} from '../../../base-command.js'
import {renderPresets} from '../../../output/presets.js'
import {CONTRACTS, NEWEST_CONTRACT} from '../../../policy/model/contracts.js'
import type {Preset} from '../../../policy/preset/preset.js'

/** `schemas/policy-preset-list.schema.json` */
interface Presets {
  readonly presets: readonly Omit<Preset, 'script'>[]
}

export default class PolicyPresetList extends BaseCommand {
  static override readonly summary = 'List the policies that visors bring along.'
  static override readonly description =
    'A configuration names them as preset:NAME. The scripts are implementations of our own, from what is documented. ' +
    'CONTRACT is the first version of the policy contract whose visors have the preset.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']
  static override readonly flags = {
    contract: option({
      options: CONTRACTS,
      summary: 'Only those that visors of this contract have; all of them where left out.',
    })(),
  }

  async run(): Promise<Presets> {
    const {flags} = await this.parse(PolicyPresetList)
    const {presetsOf} = await import('../../../policy/preset/find-preset.js')
    const presets = presetsOf(flags.contract ?? NEWEST_CONTRACT).map(({name, contract, purpose}) => ({
      name,
      contract,
      purpose,
    }))
    this.log(renderPresets(presets, this.look))
    return {presets}
  }
}
