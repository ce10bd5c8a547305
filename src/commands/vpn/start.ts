import {string as stringArg} from '@oclif/core/args'
import {UsageProblem} from '../../errors.js'
import {renderAppStatus} from '../../output/visor/apps.js'
import {PolicySettingCommand, startClientFlags} from '../../policy-setting-command.js'
import type {App} from '../../visor/model/app.js'

export default class VpnStart extends PolicySettingCommand {
  static override readonly summary = 'Connect the VPN client to a server, and wait until it is up.'
  static override readonly description = '`vpn list` shows servers.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> PK']
  static override readonly args = {server: stringArg({description: 'Public key of the server.'})}
  static override readonly flags = startClientFlags

  async run(): Promise<App> {
    const {args, flags} = await this.parse(VpnStart)
    const key = args.server ?? flags.pk
    if (key === undefined) throw new UsageProblem('no server is named')
    const [{checkedKey}, {startVpn}] = await Promise.all([
      import('../../services/checked-key.js'),
      import('../../visor-tasks/start-client.js'),
    ])
    const server = checkedKey(key)
    return this.answer(flags, async (visor) => startVpn(visor, server, await this.startClientInput(visor, flags)), {
      text: renderAppStatus,
      legacy: () => 'OK',
    })
  }
}
