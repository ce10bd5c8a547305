import {appArg} from '../../../flags.js'
import {untried, VisorCommand} from '../../../visor-command.js'
import type {Done} from '../../../visor-tasks/answers.js'

export default class VisorAppRm extends VisorCommand {
  static override readonly summary = 'Remove an app from the configuration of a visor.'
  static override readonly description = untried('Visors know it since v1.3.29.')
  static override readonly examples = ['<%= config.bin %> <%= command.id %> second-client']
  static override readonly args = {app: appArg}

  async run(): Promise<Done> {
    const {args, flags} = await this.parse(VisorAppRm)
    return this.done(flags, ({apps}) => apps.delete(args.app))
  }
}
