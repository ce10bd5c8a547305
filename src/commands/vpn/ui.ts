import {PageCommand, pageFlags} from '../../page-command.js'
import type {PageAddress} from '../../visor-tasks/answers.js'

export default class VpnUi extends PageCommand {
  static override readonly summary = 'Open the page of the VPN client in the web interface.'
  static override readonly description = 'Prints the address, and opens it where there is a terminal.'
  static override readonly aliases = ['vpn:url', 'visor:vpn-ui', 'visor:vpn-url']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --no-open',
  ]
  static override readonly flags = pageFlags

  async run(): Promise<PageAddress> {
    const {flags} = await this.parse(VpnUi)
    return this.page(flags, 'vpn')
  }
}
