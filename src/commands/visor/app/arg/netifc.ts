import {string} from '@oclif/core/args'
import {appArg} from '../../../../flags.js'
import {VisorCommand} from '../../../../visor-command.js'
import type {Done} from '../../../../visor-tasks/answers.js'

export default class VisorAppArgNetifc extends VisorCommand {
  static override readonly summary = 'Set the network interface of a VPN server, or remove it.'
  static override readonly description = 'A running app is restarted.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> vpn-server eth0']
  static override readonly args = {
    app: appArg,
    value: string({required: true, description: 'The interface; `remove` takes it away.'}),
  }

  async run(): Promise<Done> {
    const {args, flags} = await this.parse(VisorAppArgNetifc)
    const setting = {name: 'netifc', value: args.value === 'remove' ? '' : args.value} as const
    return this.done(flags, ({apps}) => apps.setArgument(args.app, setting))
  }
}
