import {string} from '@oclif/core/args'
import {untried, VisorCommand} from '../../visor-command.js'
import type {Done} from '../../visor-tasks/answers.js'

export default class VisorReinit extends VisorCommand {
  static override readonly summary = 'Start one module of a visor anew.'
  static override readonly description = untried('Visors know it since v1.3.29.')
  static override readonly examples = ['<%= config.bin %> <%= command.id %> launcher']
  static override readonly args = {
    module: string({required: true, description: 'Name of the module, as the visor calls it.'}),
  }

  async run(): Promise<Done> {
    const {args, flags} = await this.parse(VisorReinit)
    return this.done(flags, ({process}) => process.reinitiate(args.module))
  }
}
