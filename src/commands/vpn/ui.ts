import {PageCommand} from '../../page-command.js'

export default class VpnUi extends PageCommand {
  static override readonly summary = 'Open the page of the VPN client in the web interface.'
  static override readonly aliases = ['visor:vpn-ui']

  protected override readonly page = 'vpn'
}
