import {isOn, onOffArg, persistFlag} from '../../../flags.js'
import {untried, VisorCommand} from '../../../visor-command.js'
import type {Done} from '../../../visor-tasks/answers.js'

export default class VisorHvAuth extends VisorCommand {
  static override readonly summary = 'Let the web interface of a hypervisor ask for a log-in, or not.'
  static override readonly description = untried('Visors know it since v1.3.29.')
  static override readonly examples = ['<%= config.bin %> <%= command.id %> on --persist']
  static override readonly args = {state: onOffArg}
  static override readonly flags = {persist: persistFlag}

  async run(): Promise<Done> {
    const {args, flags} = await this.parse(VisorHvAuth)
    return this.done(flags, ({hypervisor}) => hypervisor.setAsksLogIn(isOn(args.state), flags.persist))
  }
}
