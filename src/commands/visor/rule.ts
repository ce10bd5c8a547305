import {legacyRules, renderRules} from '../../output/visor/rules.js'
import {routeIdArg} from '../../rule-command.js'
import {VisorCommand} from '../../visor-command.js'
import type {RuleList} from '../../visor-tasks/answers.js'

export default class VisorRule extends VisorCommand {
  static override readonly summary = 'Show one routing rule of a visor.'
  static override readonly aliases = ['visor:route:rule']
  static override readonly examples = ['<%= config.bin %> <%= command.id %> 7']
  static override readonly args = {'route-id': routeIdArg}

  async run(): Promise<RuleList> {
    const {args, flags} = await this.parse(VisorRule)
    return this.answer(flags, async ({rules}) => ({rules: [await rules.get(args['route-id'])]}), {
      text: ({rules}, look) => renderRules(rules, true, look),
      legacy: ({rules}) => legacyRules(rules),
    })
  }
}
