import {string} from '@oclif/core/flags'
import {ConfigChangeCommand} from '../../../config-change-command.js'
import {resetFlag, wordFlag, readUpdateTarget, updateTargetFlags} from '../../../config-flags/update-flags.js'
import type {ChangedConfig} from '../../../config-files/run-change.js'

export default class ConfigUpdateVpns extends ConfigChangeCommand {
  static override readonly aliases = ['visor:config:update:vpns']
  static override readonly summary = 'Change the VPN server of a configuration.'
  static override readonly description =
    'The same as `config app set`, with the names and letters of 1.0 and later; a reset gives the arguments of the release.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> --secure false --autostart true']
  static override readonly flags = {
    ...updateTargetFlags,
    passwd: string({char: 's', summary: 'Passcode that clients must give, until 2024.'}),
    secure: wordFlag('Keep clients out of the local network.'),
    autostart: wordFlag('Start it with the visor.'),
    netifc: string({helpValue: 'NAME', summary: 'Network interface that it uses.'}),
    reset: resetFlag,
  }

  async run(): Promise<ChangedConfig> {
    const {flags} = await this.parse(ConfigUpdateVpns)
    return this.change(readUpdateTarget(flags), async ({config, shape}) => {
      const {changeApp} = await import('../../../config/apps/app-settings.js')
      const options = {passcode: flags.passwd, secure: flags.secure, netifc: flags.netifc}
      return changeApp(config, shape, 'vpn-server', {
        reset: flags.reset,
        options,
        autoStart: flags.autostart === undefined ? undefined : flags.autostart === 'true',
      })
    })
  }
}
