import {watchFlag} from '../../flags.js'
import {HypervisorCommand} from '../../hypervisor-command.js'
import {renderHypervisorVisors} from '../../output/hypervisor-visors.js'
import type {ListedVisors} from '../../services/hypervisor/list-visors.js'

export default class HypervisorVisors extends HypervisorCommand {
  static override readonly summary = 'List the visors that a hypervisor manages.'
  static override readonly description =
    "The hypervisor's own visor comes first. APPS counts those that run, and all; nothing but the key is known of a " +
    'visor that is offline.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --hypervisor https://192.168.1.2:8000 --json',
  ]

  static override readonly flags = {watch: watchFlag}

  async run(): Promise<ListedVisors> {
    const {flags} = await this.parse(HypervisorVisors)
    const {client} = await this.openHypervisor(flags)
    const {listVisors} = await import('../../services/hypervisor/list-visors.js')
    return this.present(
      flags.watch,
      () => listVisors(client),
      ({visors}) => renderHypervisorVisors(visors, this.look),
    )
  }
}
