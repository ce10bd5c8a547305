import {string as stringArg} from '@oclif/core/args'
import {UsageProblem} from '../../errors.js'
import {renderAppStatus} from '../../output/visor/apps.js'
import {PolicySettingCommand, startClientFlags} from '../../policy-setting-command.js'
import type {App} from '../../visor/model/app.js'

export default class VpnStart extends PolicySettingCommand {
  static override readonly summary = 'Connect the VPN client to a server, and wait until it is up.'
  static override readonly description = '`vpn list` shows servers.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> 02a49b…41']
  static override readonly args = {server: stringArg({description: 'Public key of the server.'})}
  static override readonly flags = startClientFlags

  async run(): Promise<App> {
    const {args, flags} = await this.parse(VpnStart)
    const {server, ...input} = await this.startClientInput(flags, args.server ?? flags.pk)
    if (server === undefined) throw new UsageProblem('no server is named')
    const {startVpn} = await import('../../visor-tasks/start-client.js')
    return this.answer(flags, (visor) => startVpn(visor, server, input), {text: renderAppStatus, legacy: () => 'OK'})
  }
}
