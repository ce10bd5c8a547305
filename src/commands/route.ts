import {boolean, integer} from '@oclif/core/flags'
import {watchFlag} from '../flags.js'
import {legacyRules, renderRules} from '../output/visor/rules.js'
import {VisorCommand} from '../visor-command.js'
import type {RouteId, RuleList} from '../visor-tasks/answers.js'

export default class Route extends VisorCommand {
  static override readonly summary = 'List the routing rules of a visor, in the later spelling.'
  static override readonly description = 'The same as `visor ls-rules`, with the flags and columns of 2024.'
  static override readonly aliases = ['visor:route']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --rid 7',
  ]
  static override readonly flags = {
    nrid: boolean({char: 'n', summary: 'Print an id that no rule has instead: the highest one and 1.'}),
    rid: integer({char: 'i', summary: 'Only the rule of this id.', min: 0, helpValue: 'ID'}),
    watch: watchFlag,
  }

  async run(): Promise<RuleList | RouteId> {
    const {flags} = await this.parse(Route)
    const {rid} = flags
    if (flags.nrid) {
      return this.answer<RouteId>(flags, async ({rules}) => ({route_id: await rules.nextId()}), {
        text: ({route_id}) => String(route_id),
        legacy: ({route_id}) => route_id,
      })
    }
    return this.answer<RuleList>(
      flags,
      async ({rules}) => ({rules: rid === undefined ? await rules.list() : [await rules.get(rid)]}),
      {text: ({rules}, look) => renderRules(rules, false, look), legacy: ({rules}) => legacyRules(rules)},
    )
  }
}
