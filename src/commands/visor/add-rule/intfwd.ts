import {RuleCommand, RuleParts, ruleArgs, ruleFlags} from '../../../rule-command.js'
import type {RouteId} from '../../../visor-tasks/answers.js'

const PARTS = ['route-id', 'next-route-id', 'next-transport-id'] as const

export default class VisorAddRuleIntfwd extends RuleCommand {
  static override readonly summary = 'Save a rule that passes packets of others on.'
  static override readonly description =
    'A rule of the same id is replaced. Routes are made by visors themselves; this is for experts. Each part is an ' +
    'argument or a flag.'
  static override readonly aliases = [
    'visor:route:add-rule:intfwd',
    'route:add:intfwd',
    'route:add:b',
    'visor:route:add:b',
  ]
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> 10 11 953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6',
    '<%= config.bin %> <%= command.id %> --rid 10 --nrid 11 --tpid 953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6',
  ]
  static override readonly args = ruleArgs(PARTS)
  static override readonly flags = ruleFlags(PARTS)

  async run(): Promise<RouteId> {
    const {args, flags} = await this.parse(VisorAddRuleIntfwd)
    const parts = new RuleParts(args, flags)
    return this.save(flags, {
      type: 'intermediary-forward',
      key_route_id: parts.id('route-id'),
      next_route_id: parts.id('next-route-id'),
      next_transport_id: parts.text('next-transport-id'),
    })
  }
}
