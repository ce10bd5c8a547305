import {string} from '@oclif/core/args'
import {appArg} from '../../../../flags.js'
import {VisorCommand} from '../../../../visor-command.js'
import type {Done} from '../../../../visor-tasks/answers.js'

export default class VisorAppArgAddr extends VisorCommand {
  static override readonly summary = 'Set the address that the chat app serves.'
  static override readonly description = 'A running app is restarted.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> skychat :8001']
  static override readonly args = {
    app: appArg,
    value: string({required: true, description: 'The address: `:PORT`, or `*:PORT` for every interface.'}),
  }

  async run(): Promise<Done> {
    const {args, flags} = await this.parse(VisorAppArgAddr)
    const setting = {name: 'addr', value: args.value} as const
    return this.done(flags, ({apps}) => apps.setArgument(args.app, setting))
  }
}
