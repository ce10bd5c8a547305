import {ENDS, RuleCommand, RuleParts, ruleArgs, ruleFlags} from '../../../rule-command.js'
import type {RouteId} from '../../../visor-tasks/answers.js'

const PARTS = ['route-id', 'next-route-id', 'next-transport-id', ...ENDS] as const

export default class VisorAddRuleFwd extends RuleCommand {
  static override readonly summary = 'Save a rule that sends packets of an app here on their way.'
  static override readonly description =
    'A rule of the same id is replaced. Routes are made by visors themselves; this is for experts. Each part is an ' +
    'argument or a flag.'
  static override readonly aliases = ['visor:route:add-rule:fwd', 'route:add:fwd', 'route:add:c', 'visor:route:add:c']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> 8 9 953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6 PK 44 OTHER_PK 45',
    '<%= config.bin %> <%= command.id %> --rid 8 --nrid 9 --tpid 953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6 --lpk PK --lpt 44 --rpk OTHER_PK --rpt 45',
  ]
  static override readonly args = ruleArgs(PARTS)
  static override readonly flags = ruleFlags(PARTS)

  async run(): Promise<RouteId> {
    const {args, flags} = await this.parse(VisorAddRuleFwd)
    const parts = new RuleParts(args, flags)
    return this.save(flags, {
      type: 'forward',
      key_route_id: parts.id('route-id'),
      next_route_id: parts.id('next-route-id'),
      next_transport_id: parts.text('next-transport-id'),
      descriptor: parts.descriptor(),
    })
  }
}
