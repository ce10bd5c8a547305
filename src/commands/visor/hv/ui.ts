import {PageCommand, pageFlags} from '../../../page-command.js'
import type {PageAddress} from '../../../visor-tasks/answers.js'

export default class VisorHvUi extends PageCommand {
  static override readonly summary = 'Open the web interface of a visor which is a hypervisor.'
  static override readonly description = 'Prints the address, and opens it where there is a terminal.'
  static override readonly aliases = ['visor:hv:url']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --no-open',
  ]
  static override readonly flags = pageFlags

  async run(): Promise<PageAddress> {
    const {flags} = await this.parse(VisorHvUi)
    return this.page(flags, 'overview')
  }
}
