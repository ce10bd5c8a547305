import {watchFlag} from '../../flags.js'
import {legacySummary, renderSummary} from '../../output/visor/node.js'
import {VisorCommand} from '../../visor-command.js'
import type {VisorSummary} from '../../visor/model/visor-summary.js'

export default class VisorSummaryCommand extends VisorCommand {
  static override readonly summary = 'Show who a visor is and how it is.'
  static override readonly aliases = ['visor:info']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --json',
  ]
  static override readonly flags = {watch: watchFlag}

  async run(): Promise<VisorSummary> {
    const {flags} = await this.parse(VisorSummaryCommand)
    return this.answer(flags, ({node}) => node.summary(), {text: renderSummary, legacy: legacySummary})
  }
}
