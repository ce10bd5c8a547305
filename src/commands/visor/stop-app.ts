import {appArg} from '../../flags.js'
import {VisorCommand} from '../../visor-command.js'
import type {Done} from '../../visor-tasks/answers.js'

export default class VisorStopApp extends VisorCommand {
  static override readonly summary = 'Stop an app of a visor.'
  static override readonly aliases = ['visor:app:stop']
  static override readonly examples = ['<%= config.bin %> <%= command.id %> skychat']
  static override readonly args = {app: appArg}

  async run(): Promise<Done> {
    const {args, flags} = await this.parse(VisorStopApp)
    return this.done(flags, ({apps}) => apps.stop(args.app))
  }
}
