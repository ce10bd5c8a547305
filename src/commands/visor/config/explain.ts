import {string} from '@oclif/core/args'
import {option} from '@oclif/core/flags'
import {BaseCommand} from '../../../base-command.js'
import type {Explanation} from '../../../config/explain.js'
import type {RuleFacts} from '../../../config/explain-rule.js'

export default class VisorConfigExplain extends BaseCommand {
  static override readonly aliases = ['config:explain']
  static override readonly summary = 'Explain a key of a configuration, or a code of its validation.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> routing.policy_per_dial',
    '<%= config.bin %> <%= command.id %> launcher.apps.*.port --era e1',
    '<%= config.bin %> <%= command.id %> CFG-T07',
  ]
  static override readonly args = {
    key: string({required: true, description: 'Keys joined by dots, a JSON pointer, / for the whole file, or a code.'}),
  }
  static override readonly flags = {
    era: option({
      options: ['e0a', 'e0', 'e1', 'e2', 'e3', 'e4', 'hypervisor'] as const,
      default: 'e4' as const,
      summary: 'Shape of the file.',
    })(),
  }

  async run(): Promise<Explanation | RuleFacts> {
    const {args, flags} = await this.parse(VisorConfigExplain)
    const [{explain}, {renderExplained}] = await Promise.all([
      import('../../../config/explain-rule.js'),
      import('../../../output/config/explanation-text.js'),
    ])
    const found = explain(flags.era, args.key)
    this.log(renderExplained(found, this.look))
    return found
  }
}
