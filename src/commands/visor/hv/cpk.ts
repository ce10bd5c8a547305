import {VisorCommand} from '../../../visor-command.js'
import type {HypervisorKeys} from '../../../visor-tasks/answers.js'

export default class VisorHvCpk extends VisorCommand {
  static override readonly summary = 'List the hypervisors that a visor is configured for.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']

  async run(): Promise<HypervisorKeys> {
    const {flags} = await this.parse(VisorHvCpk)
    return this.answer(flags, async ({node}) => ({hypervisors: (await node.overview()).hypervisors}), {
      text: ({hypervisors}) => (hypervisors.length === 0 ? 'none' : hypervisors.join('\n')),
      legacy: ({hypervisors}) => hypervisors,
    })
  }
}
