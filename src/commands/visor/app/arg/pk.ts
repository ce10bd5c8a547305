import {string} from '@oclif/core/args'
import {appArg} from '../../../../flags.js'
import {VisorCommand} from '../../../../visor-command.js'
import type {Done} from '../../../../visor-tasks/answers.js'

export default class VisorAppArgPk extends VisorCommand {
  static override readonly summary = 'Set the server that a client app connects to.'
  static override readonly description = 'A running app is restarted.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> vpn-client PK']
  static override readonly args = {
    app: appArg,
    value: string({required: true, description: 'Public key of the server.'}),
  }

  async run(): Promise<Done> {
    const {args, flags} = await this.parse(VisorAppArgPk)
    const setting = {name: 'pk', value: args.value} as const
    return this.done(flags, ({apps}) => apps.setArgument(args.app, setting))
  }
}
