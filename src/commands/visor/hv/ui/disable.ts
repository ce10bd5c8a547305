import {untried, VisorCommand} from '../../../../visor-command.js'
import {persistFlag} from '../../../../flags.js'
import type {Done} from '../../../../visor-tasks/answers.js'

export default class VisorHvUiDisable extends VisorCommand {
  static override readonly summary = 'Stop serving the web interface of a visor which is a hypervisor.'
  static override readonly description = untried('Visors know it since v1.3.29.')
  static override readonly examples = ['<%= config.bin %> <%= command.id %> --persist']
  static override readonly flags = {persist: persistFlag}

  async run(): Promise<Done> {
    const {flags} = await this.parse(VisorHvUiDisable)
    return this.done(flags, ({hypervisor}) => hypervisor.setServesUi(false, flags.persist))
  }
}
