import {string} from '@oclif/core/args'
import {appArg} from '../../../../flags.js'
import {VisorCommand} from '../../../../visor-command.js'
import type {Done} from '../../../../visor-tasks/answers.js'

export default class VisorAppArgPasscode extends VisorCommand {
  static override readonly summary = 'Set the passcode of a server or client app, or remove it.'
  static override readonly description =
    'A running app is restarted. Other users of the machine see arguments of programs: give the passcode on standard input, with - as argument.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> skysocks -']
  static override readonly args = {
    app: appArg,
    value: string({required: true, description: 'The passcode; - for standard input; `remove` takes it away.'}),
  }

  async run(): Promise<Done> {
    const {args, flags} = await this.parse(VisorAppArgPasscode)
    const {readTextInput} = await import('../../../../files/read-input.js')
    const given = args.value === '-' ? (await readTextInput('-')).replace(/\r?\n$/, '') : args.value
    const setting = {name: 'passcode', value: given === 'remove' ? '' : given} as const
    return this.done(flags, ({apps}) => apps.setArgument(args.app, setting))
  }
}
