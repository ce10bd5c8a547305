import {string} from '@oclif/core/args'
import {BaseCommand} from '../../../base-command.js'
import {didYouMean} from '../../../closest.js'
import {UsageProblem} from '../../../errors.js'
import {NEWEST_CONTRACT} from '../../../policy/model/contracts.js'
import type {Preset} from '../../../policy/preset/preset.js'

export default class PolicyPresetShow extends BaseCommand {
  static override readonly summary = 'Print the script of a preset.'
  static override readonly description =
    'The script is our own implementation of what is documented: a policy to read, to test, and to start from.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> spread-bw',
    '<%= config.bin %> <%= command.id %> balanced > my.star',
  ]
  static override readonly args = {
    name: string({required: true, description: 'Name of the preset, with or without `preset:` before it.'}),
  }

  async run(): Promise<Preset> {
    const {args} = await this.parse(PolicyPresetShow)
    const {findPreset, presetsOf} = await import('../../../policy/preset/find-preset.js')
    const name = args.name.replace(/^preset:/, '')
    const preset = findPreset(name, NEWEST_CONTRACT)
    if (preset === undefined) {
      const names = presetsOf(NEWEST_CONTRACT).map((each) => each.name)
      throw new UsageProblem(`unknown preset: \`${name}\``, {
        hints: [...didYouMean(name, names), `Choose from ${names.join(', ')}.`],
      })
    }
    this.log(preset.script.trimEnd())
    return preset
  }
}
