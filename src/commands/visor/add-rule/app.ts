import {ENDS, RuleCommand, RuleParts, ruleArgs, ruleFlags} from '../../../rule-command.js'
import type {RouteId} from '../../../visor-tasks/answers.js'

const PARTS = ['route-id', ...ENDS] as const

export default class VisorAddRuleApp extends RuleCommand {
  static override readonly summary = 'Save a rule that takes packets of a route for an app here.'
  static override readonly description =
    'A rule of the same id is replaced. Routes are made by visors themselves; this is for experts. Each part is an ' +
    'argument or a flag.'
  static override readonly aliases = ['visor:route:add-rule:app', 'route:add:app', 'route:add:a', 'visor:route:add:a']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> 7 PK 44 OTHER_PK 45',
    '<%= config.bin %> <%= command.id %> --rid 7 --lpk PK --lpt 44 --rpk OTHER_PK --rpt 45',
  ]
  static override readonly args = ruleArgs(PARTS)
  static override readonly flags = ruleFlags(PARTS)

  async run(): Promise<RouteId> {
    const {args, flags} = await this.parse(VisorAddRuleApp)
    const parts = new RuleParts(args, flags)
    return this.save(flags, {
      type: 'consume',
      key_route_id: parts.id('route-id'),
      descriptor: parts.descriptor(),
    })
  }
}
