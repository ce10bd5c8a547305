import {watchFlag} from '../../../flags.js'
import {renderPolicies} from '../../../output/visor/policies.js'
import {untried, VisorCommand} from '../../../visor-command.js'
import type {RoutingPolicies} from '../../../visor/model/route-status.js'

export default class VisorPoliciesList extends VisorCommand {
  static override readonly summary = 'List the routing policies of a visor and its apps.'
  static override readonly description = untried('Visors know routing policies since v1.3.29.')
  static override readonly aliases = ['visor:policies']
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']
  static override readonly flags = {watch: watchFlag}

  async run(): Promise<RoutingPolicies> {
    const {flags} = await this.parse(VisorPoliciesList)
    return this.answer(flags, ({policies}) => policies.list(), {
      text: renderPolicies,
      legacy: ({default: own, per_app}) => ({default: own, perapp: per_app}),
    })
  }
}
