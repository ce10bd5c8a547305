import {appArg} from '../../../flags.js'
import {VisorCommand} from '../../../visor-command.js'
import type {Done} from '../../../visor-tasks/answers.js'

export default class VisorAppRestart extends VisorCommand {
  static override readonly summary = 'Stop and start an app of a visor, when it runs.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> skychat']
  static override readonly args = {app: appArg}

  async run(): Promise<Done> {
    const {args, flags} = await this.parse(VisorAppRestart)
    return this.done(flags, async ({apps}) => apps.restart((await apps.get(args.app)).name))
  }
}
