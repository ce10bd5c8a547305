import {string} from '@oclif/core/flags'
import {ConfigChangeCommand} from '../../../config-change-command.js'
import {resetFlag, wordFlag, readUpdateTarget, updateTargetFlags} from '../../../config-flags/update-flags.js'
import type {ChangedConfig} from '../../../config-files/run-change.js'

export default class ConfigUpdateVpnc extends ConfigChangeCommand {
  static override readonly aliases = ['visor:config:update:vpnc']
  static override readonly summary = 'Change the VPN client of a configuration.'
  static override readonly description =
    'The same as `config app set`, with the names and letters of 1.0 and later; a reset gives the arguments of the release.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> --killsw true']
  static override readonly flags = {
    ...updateTargetFlags,
    killsw: wordFlag('Cut the network when the VPN fails.', 'x'),
    'add-server': string({helpValue: 'PUBLIC-KEY', summary: 'Server that it uses.'}),
    pass: string({char: 's', summary: 'Passcode of the server, until 2024.'}),
    reset: resetFlag,
  }

  async run(): Promise<ChangedConfig> {
    const {flags} = await this.parse(ConfigUpdateVpnc)
    return this.change(readUpdateTarget(flags), async ({config, shape}) => {
      const {changeApp} = await import('../../../config/apps/app-settings.js')
      const options = {killswitch: flags.killsw, srv: flags['add-server'], passcode: flags.pass}
      return changeApp(config, shape, 'vpn-client', {reset: flags.reset, options})
    })
  }
}
