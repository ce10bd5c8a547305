import {watchFlag} from '../../flags.js'
import {legacyRules, renderRules} from '../../output/visor/rules.js'
import {VisorCommand} from '../../visor-command.js'
import type {RuleList} from '../../visor-tasks/answers.js'

export default class VisorLsRules extends VisorCommand {
  static override readonly summary = 'List the routing rules of a visor.'
  static override readonly description =
    'expire-at is how long a rule lives without traffic. The id is always that of the rule itself: tools of 2024 showed ' +
    'the next one for some.'
  static override readonly aliases = ['visor:route:ls-rules']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --watch',
  ]
  static override readonly flags = {watch: watchFlag}

  async run(): Promise<RuleList> {
    const {flags} = await this.parse(VisorLsRules)
    return this.answer(flags, async ({rules}) => ({rules: await rules.list()}), {
      text: ({rules}, look) => renderRules(rules, true, look),
      legacy: ({rules}) => legacyRules(rules),
    })
  }
}
