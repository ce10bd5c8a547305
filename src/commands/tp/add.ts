import {string as stringArg} from '@oclif/core/args'
import {boolean, integer, string} from '@oclif/core/flags'
import {AddTransportCommand} from '../../add-transport-command.js'
import type {AddedTransports} from '../../visor-tasks/answers.js'

export default class TpAdd extends AddTransportCommand {
  static override readonly summary = 'Open a transport to another visor.'
  static override readonly description =
    'The later spelling of `visor add-tp`. Without a type, stcpr, sudph and dmsg are tried in turn.'
  static override readonly aliases = ['visor:tp:add']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> 02a49b…41 --type sudph',
    '<%= config.bin %> <%= command.id %> --rpk 02a49b…41',
  ]
  static override readonly args = {pk: stringArg({description: 'Public key of the visor to reach.'})}
  static override readonly flags = {
    rpk: string({char: 'r', summary: 'Public key of the visor to reach, instead of the argument.', helpValue: 'PK'}),
    type: string({char: 't', summary: 'Only this type.', helpValue: 'TYPE'}),
    timeout: integer({
      char: 'o',
      summary: 'Longest wait for each type, in seconds; left out: 90.',
      helpValue: 'SECONDS',
      min: 1,
    }),
    force: boolean({
      char: 'f',
      summary: 'Kept for old scripts: stcpr is always tried, whether the peer is listed as public or not.',
    }),
  }

  async run(): Promise<AddedTransports> {
    const {args, flags} = await this.parse(TpAdd)
    const dialTimeoutMs = flags.timeout === undefined ? undefined : flags.timeout * 1000
    const types = flags.type === undefined ? ['stcpr', 'sudph', 'dmsg'] : [flags.type]
    const keys = [args.pk ?? flags.rpk].filter((key) => key !== undefined)
    return this.add(flags, {keys, types, dialTimeoutMs}, {remote: 'remote_pk'})
  }
}
