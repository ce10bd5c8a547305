import {string} from '@oclif/core/args'
import {boolean} from '@oclif/core/flags'
import {BaseCommand} from '../../../base-command.js'
import type {Differences} from '../../../config/diff-config.js'
import {EXIT} from '../../../errors.js'

export default class VisorConfigDiff extends BaseCommand {
  static override readonly aliases = ['config:diff']
  static override readonly summary = 'Show where two configurations differ.'
  static override readonly description =
    'Order of keys, spelling of empty lists and layout are no difference; apps are compared by name. Files of different ' +
    'releases are compared in the shape of the younger one unless --raw is given. Exits 1 when there are differences.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> old.json new.json']
  static override readonly args = {
    old: string({required: true, description: 'The one configuration; - for standard input.'}),
    new: string({required: true, description: 'The other one.', ignoreStdin: true}),
  }
  static override readonly flags = {raw: boolean({summary: 'Compare keys as they are.'})}

  async run(): Promise<Differences> {
    const {args, flags} = await this.parse(VisorConfigDiff)
    const {diffFiles} = await import('../../../config-files/diff-files.js')
    const differences = await diffFiles(args.old, args.new, flags.raw)
    const {differenceLine} = await import('../../../output/config/change-text.js')
    for (const difference of differences) this.log(differenceLine(difference, this.look))
    if (differences.length > 0) this.found(EXIT.findings)
    return {differences}
  }
}
