import {watchFlag} from '../../flags.js'
import {VisorCommand} from '../../visor-command.js'
import type {Uptime} from '../../visor-tasks/answers.js'

export default class VisorUptime extends VisorCommand {
  static override readonly summary = 'Print for how many seconds a visor has run.'
  static override readonly description = 'What the network knows of its uptime is shown by `ut --pk`.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']
  static override readonly flags = {watch: watchFlag}

  async run(): Promise<Uptime> {
    const {flags} = await this.parse(VisorUptime)
    return this.answer<Uptime>(flags, async ({node}) => ({uptime_s: await node.uptime()}), {
      text: ({uptime_s}) => String(uptime_s),
      legacy: ({uptime_s}) => uptime_s,
    })
  }
}
