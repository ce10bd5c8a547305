import {HypervisorCommand} from '../../hypervisor-command.js'
import {renderHypervisorVisors} from '../../output/hypervisor-visors.js'
import type {ListedVisor} from '../../services/hypervisor/list-visors.js'

/** `schemas/hypervisor-visors.schema.json` */
interface Visors {
  readonly visors: readonly ListedVisor[]
}

export default class HypervisorVisors extends HypervisorCommand {
  static override readonly summary = 'List the visors that a hypervisor manages.'
  static override readonly description =
    "The hypervisor's own visor comes first. APPS counts those that run, and all; nothing but the key is known of a " +
    'visor that is offline.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --hypervisor https://192.168.1.2:8000 --json',
  ]

  async run(): Promise<Visors> {
    const {flags} = await this.parse(HypervisorVisors)
    const {client} = await this.openHypervisor(flags)
    const {listVisors} = await import('../../services/hypervisor/list-visors.js')
    const visors = await listVisors(client)
    this.log(renderHypervisorVisors(visors, this.look))
    return {visors}
  }
}
