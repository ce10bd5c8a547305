import {string} from '@oclif/core/flags'
import {ConfigChangeCommand} from '../../../config-change-command.js'
import {resetFlag, readUpdateTarget, updateTargetFlags} from '../../../config-flags/update-flags.js'
import type {ChangedConfig} from '../../../config-files/run-change.js'

export default class ConfigUpdateSs extends ConfigChangeCommand {
  static override readonly aliases = ['visor:config:update:ss']
  static override readonly summary = 'Change the proxy server of a configuration.'
  static override readonly description =
    'The same as `config app set`, with the names and letters of 1.0 and later; a reset gives the arguments of the release.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> --passwd secret']
  static override readonly flags = {
    ...updateTargetFlags,
    passwd: string({char: 's', summary: 'Passcode that clients must give, until 2024.'}),
    reset: resetFlag,
  }

  async run(): Promise<ChangedConfig> {
    const {flags} = await this.parse(ConfigUpdateSs)
    return this.change(readUpdateTarget(flags), async ({config, shape}) => {
      const {changeApp} = await import('../../../config/apps/app-settings.js')
      const options = {passcode: flags.passwd}
      return changeApp(config, shape, 'skysocks', {reset: flags.reset, options})
    })
  }
}
