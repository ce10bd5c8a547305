import {boolean, string} from '@oclif/core/flags'
import {ConfigChangeCommand} from '../../../config-change-command.js'
import {PLUS, readUpdateTarget, updateTargetFlags} from '../../../config-flags/update-flags.js'
import type {ChangedConfig} from '../../../config-files/run-change.js'

export default class ConfigUpdateHv extends ConfigChangeCommand {
  static override readonly aliases = ['visor:config:update:hv']
  static override readonly summary = 'Change the remote hypervisors of a configuration.'
  static override readonly description = 'Unlike the earlier tool, the list is emptied before others are added.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> --add-pks 02c8ddafcf4d88c0734b98919c4f924ddb542dbba815b0d804e2e0518fa954f096',
  ]
  static override readonly flags = {
    ...updateTargetFlags,
    'add-pks': string({
      char: PLUS,
      multiple: true,
      multipleNonGreedy: true,
      delimiter: ',',
      helpValue: 'PUBLIC-KEY',
      summary: 'Public keys to add.',
    }),
    reset: boolean({char: 'r', default: false, summary: 'Empty the list first.'}),
  }

  async run(): Promise<ChangedConfig> {
    const {flags} = await this.parse(ConfigUpdateHv)
    const request = {addHypervisors: flags['add-pks'] ?? [], resetHypervisors: flags.reset}
    return this.change(readUpdateTarget(flags), async (read) => {
      const {applyUpdate} = await import('../../../config-files/apply-update.js')
      return applyUpdate(read, request)
    })
  }
}
