import {string} from '@oclif/core/flags'
import {VisorCommand} from '../../../visor-command.js'
import type {RegisteredApp} from '../../../visor-tasks/answers.js'

export default class VisorAppRegister extends VisorCommand {
  static override readonly summary = 'Register an app that is run from outside of its visor.'
  static override readonly description = 'Prints the key with which the app makes itself known: 32 hex digits.'
  static override readonly aliases = ['visor:register', 'visor:register-app']
  static override readonly examples = ['<%= config.bin %> <%= command.id %> --appname my-app']
  static override readonly flags = {
    appname: string({char: 'a', required: true, summary: 'Name of the app.', helpValue: 'NAME'}),
    localpath: string({char: 'p', summary: 'Folder for its files.', helpValue: 'PATH', default: './local'}),
  }

  async run(): Promise<RegisteredApp> {
    const {flags} = await this.parse(VisorAppRegister)
    return this.answer(flags, async ({apps}) => ({key: await apps.register(flags.appname, flags.localpath)}), {
      text: ({key}) => key,
      legacy: ({key}) => key,
    })
  }
}
