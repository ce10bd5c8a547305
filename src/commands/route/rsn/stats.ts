import {boolean} from '@oclif/core/flags'
import {OpenAnswerCommand} from '../../../open-answer-command.js'
import type {OpenAnswer} from '../../../visor-tasks/answers.js'
import {untried} from '../../../visor-command.js'

export default class RouteRsnStats extends OpenAnswerCommand {
  static override readonly summary = 'Show how setting up routes went.'
  static override readonly description = untried('Visors tell since v1.3.29, each release in its own form.')
  static override readonly examples = ['<%= config.bin %> <%= command.id %> --reset']
  static override readonly flags = {reset: boolean({summary: 'Begin to count anew afterwards.'})}

  async run(): Promise<OpenAnswer> {
    const {flags} = await this.parse(RouteRsnStats)
    return this.showOpen(flags, ({router}) => router.setupStatistics(flags.reset))
  }
}
