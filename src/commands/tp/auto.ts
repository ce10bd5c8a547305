import {isOn, onOffArg} from '../../flags.js'
import {untried, VisorCommand} from '../../visor-command.js'
import type {Done} from '../../visor-tasks/answers.js'

export default class TpAuto extends VisorCommand {
  static override readonly summary = 'Let a visor open transports to public visors by itself, or not.'
  static override readonly description = untried(
    'The visor keeps it in its configuration. What is set now is part of `visor summary --json`.',
  )
  static override readonly aliases = ['visor:tp:auto']
  static override readonly examples = ['<%= config.bin %> <%= command.id %> off']
  static override readonly args = {state: onOffArg}

  async run(): Promise<Done> {
    const {args, flags} = await this.parse(TpAuto)
    return this.done(flags, ({node}) => node.setPublicAutoconnect(isOn(args.state)))
  }
}
