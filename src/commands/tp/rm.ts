import {string as stringArg} from '@oclif/core/args'
import {boolean, string} from '@oclif/core/flags'
import {UsageProblem} from '../../errors.js'
import {VisorCommand} from '../../visor-command.js'
import type {Done} from '../../visor-tasks/answers.js'

export default class TpRm extends VisorCommand {
  static override readonly summary = 'Close a transport of a visor, or all.'
  static override readonly description = 'The later spelling of `visor rm-tp`.'
  static override readonly aliases = ['visor:tp:rm']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> 953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6',
    '<%= config.bin %> <%= command.id %> --all',
  ]
  static override readonly args = {id: stringArg({description: 'Id of the transport, a UUID.'})}
  static override readonly flags = {
    all: boolean({char: 'a', summary: 'Close all transports.'}),
    id: string({char: 'i', summary: 'Id of the transport, instead of the argument.', helpValue: 'ID'}),
  }

  async run(): Promise<Done> {
    const {args, flags} = await this.parse(TpRm)
    const id = args.id ?? flags.id
    if ((id === undefined) === !flags.all) throw new UsageProblem('name one transport, or give `--all`')
    return this.done(flags, ({transports}) => (id === undefined ? transports.removeAll() : transports.remove(id)))
  }
}
