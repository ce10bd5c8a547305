import {string} from '@oclif/core/args'
import {appArg} from '../../../../flags.js'
import {VisorCommand} from '../../../../visor-command.js'
import type {Done} from '../../../../visor-tasks/answers.js'

export default class VisorAppArgWhitelist extends VisorCommand {
  static override readonly summary = 'Set who may use a server app, or let everybody.'
  static override readonly description = 'A running app is restarted. Visors know it since v1.3.29.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> skysocks PK']
  static override readonly args = {
    app: appArg,
    value: string({required: true, description: 'Public keys, divided by commas; `remove` takes the list away.'}),
  }

  async run(): Promise<Done> {
    const {args, flags} = await this.parse(VisorAppArgWhitelist)
    const setting = {name: 'whitelist', value: args.value === 'remove' ? '' : args.value} as const
    return this.done(flags, ({apps}) => apps.setArgument(args.app, setting))
  }
}
