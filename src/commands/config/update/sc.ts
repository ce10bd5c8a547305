import {string} from '@oclif/core/flags'
import {ConfigChangeCommand} from '../../../config-change-command.js'
import {PLUS, resetFlag, readUpdateTarget, updateTargetFlags} from '../../../config-flags/update-flags.js'
import type {ChangedConfig} from '../../../config-files/run-change.js'

export default class ConfigUpdateSc extends ConfigChangeCommand {
  static override readonly aliases = ['visor:config:update:sc']
  static override readonly summary = 'Change the proxy client of a configuration.'
  static override readonly description =
    'The same as `config app set`, with the names and letters of 1.0 and later; a reset gives the arguments of the release.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> --add-server 02c8ddafcf4d88c0734b98919c4f924ddb542dbba815b0d804e2e0518fa954f096',
  ]
  static override readonly flags = {
    ...updateTargetFlags,
    'add-server': string({char: PLUS, helpValue: 'PUBLIC-KEY', summary: 'Server that it uses.'}),
    reset: resetFlag,
  }

  async run(): Promise<ChangedConfig> {
    const {flags} = await this.parse(ConfigUpdateSc)
    return this.change(readUpdateTarget(flags), async ({config, shape}) => {
      const {changeApp} = await import('../../../config/apps/app-settings.js')
      const options = {srv: flags['add-server']}
      return changeApp(config, shape, 'skysocks-client', {reset: flags.reset, options})
    })
  }
}
