import {watchFlag} from '../../flags.js'
import {renderServices} from '../../output/visor/node.js'
import {untried, VisorCommand} from '../../visor-command.js'
import type {ServiceHealthList} from '../../visor-tasks/answers.js'

export default class VisorServices extends VisorCommand {
  static override readonly summary = 'Show how the services of the network answer a visor.'
  static override readonly description = untried(
    'The visor asks each of them, which may take a minute. It tells since v1.3.29.',
  )
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']
  static override readonly flags = {watch: watchFlag}

  async run(): Promise<ServiceHealthList> {
    const {flags} = await this.parse(VisorServices)
    return this.answer(
      flags,
      async ({process}) => ({services: await this.working('Asking services', () => process.services())}),
      {text: ({services}, look) => renderServices(services, look), legacy: ({services}) => services},
    )
  }
}
