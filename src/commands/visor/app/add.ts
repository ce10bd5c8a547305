import {string} from '@oclif/core/args'
import {VisorCommand} from '../../../visor-command.js'
import type {Done} from '../../../visor-tasks/answers.js'

export default class VisorAppAdd extends VisorCommand {
  static override readonly summary = 'Add an app to the configuration of a visor.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> second-client skysocks-client']
  static override readonly args = {
    app: string({required: true, description: 'Name of the new app.'}),
    binary: string({required: true, description: 'Program that it runs.'}),
  }

  async run(): Promise<Done> {
    const {args, flags} = await this.parse(VisorAppAdd)
    return this.done(flags, ({apps}) => apps.add(args.app, args.binary))
  }
}
