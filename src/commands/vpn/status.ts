import {watchFlag} from '../../flags.js'
import {VisorCommand} from '../../visor-command.js'
import type {App} from '../../visor/model/app.js'

export default class VpnStatus extends VisorCommand {
  static override readonly summary = 'Show whether the VPN client runs.'
  static override readonly description = 'Prints one word: stopped, starting, running or errored.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']
  static override readonly flags = {watch: watchFlag}

  async run(): Promise<App> {
    const {flags} = await this.parse(VpnStatus)
    return this.answer(flags, ({apps}) => apps.get('vpn-client'), {
      text: ({status}) => status,
      legacy: ({status}) => ({status}),
    })
  }
}
