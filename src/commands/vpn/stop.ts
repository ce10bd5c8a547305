import {VisorCommand} from '../../visor-command.js'
import type {Done} from '../../visor-tasks/answers.js'

export default class VpnStop extends VisorCommand {
  static override readonly summary = 'Stop the VPN client.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']

  async run(): Promise<Done> {
    const {flags} = await this.parse(VpnStop)
    return this.done(flags, ({apps}) => apps.stopVpn())
  }
}
