import {PageCommand} from '../../page-command.js'

export default class VpnUrl extends PageCommand {
  static override readonly summary = 'Print the address of the page of the VPN client in the web interface.'
  static override readonly description = 'It is opened with --open only.'
  static override readonly aliases = ['visor:vpn-url']

  protected override readonly page = 'vpn'
  protected override readonly opensByItself = false
}
