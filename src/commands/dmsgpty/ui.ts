import {PageCommand, pageFlags} from '../../page-command.js'
import type {PageAddress} from '../../visor-tasks/answers.js'

export default class DmsgptyUi extends PageCommand {
  static override readonly summary = 'Open the terminal of a visor in the web interface.'
  static override readonly description = 'Prints the address, and opens it where there is a terminal.'
  static override readonly aliases = ['dmsgpty:url']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --no-open',
  ]
  static override readonly flags = pageFlags

  async run(): Promise<PageAddress> {
    const {flags} = await this.parse(DmsgptyUi)
    return this.page(flags, 'terminal')
  }
}
