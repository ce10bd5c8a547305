import {watchFlag} from '../../flags.js'
import {renderHealth} from '../../output/visor/node.js'
import {VisorCommand} from '../../visor-command.js'
import type {Health} from '../../visor-tasks/answers.js'

export default class VisorHealth extends VisorCommand {
  static override readonly summary = 'Show whether a visor reaches its services, and how long it has run.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> --watch']
  static override readonly flags = {watch: watchFlag}

  async run(): Promise<Health> {
    const {flags} = await this.parse(VisorHealth)
    return this.answer<Health>(
      flags,
      async ({node}) => {
        const [services_health, uptime_s] = await Promise.all([node.health(), node.uptime()])
        return {services_health, uptime_s}
      },
      {text: renderHealth, legacy: ({services_health}) => ({services_health})},
    )
  }
}
