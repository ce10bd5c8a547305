import {string} from '@oclif/core/args'
import {appArg} from '../../../flags.js'
import {untried, VisorCommand} from '../../../visor-command.js'
import type {Done} from '../../../visor-tasks/answers.js'

export default class VisorAppArgs extends VisorCommand {
  static override readonly summary = 'Replace the command line of an app.'
  static override readonly description = untried(
    'All arguments that it has are replaced. Visors know it since v1.3.29.',
  )
  static override readonly examples = ['<%= config.bin %> <%= command.id %> skychat -- --addr :8002']
  static override readonly strict = false
  static override readonly args = {
    app: appArg,
    words: string({description: 'The arguments; after `--` where they begin with a dash.'}),
  }

  async run(): Promise<Done> {
    const {args, argv, flags} = await this.parse(VisorAppArgs)
    const words = argv.slice(1).map(String)
    return this.done(flags, ({apps}) => apps.setArgs(args.app, words))
  }
}
