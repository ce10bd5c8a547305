import {boolean, string} from '@oclif/core/flags'
import {legacyTransports, renderTransports, renderTransportStatistics} from '../output/visor/transports.js'
import {listed} from '../flags.js'
import {VisorCommand, watchFlag} from '../visor-command.js'
import type {TransportList, TransportTypes} from '../visor-tasks/answers.js'

export default class Tp extends VisorCommand {
  static override readonly summary = 'List the transports of a visor, in the later spelling.'
  static override readonly description = 'The same as `visor ls-tp`, with the flags and columns of 2024 to 2026.'
  static override readonly aliases = ['visor:tp:ls', 'tp:ls']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> -m',
    '<%= config.bin %> <%= command.id %> --types stcpr,sudph --watch 5',
    '<%= config.bin %> <%= command.id %> --id 953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6',
  ]
  static override readonly flags = {
    types: string({char: 't', summary: 'Only transports of these types, divided by commas.', helpValue: 'TYPES'}),
    pks: string({char: 'p', summary: 'Only transports to these public keys, divided by commas.', helpValue: 'PKS'}),
    logs: boolean({char: 'l', summary: 'Ask for the traffic of each, too.', default: true, allowNo: true}),
    more: boolean({char: 'm', summary: 'Show latency, country and traffic, too, where the visor tells.'}),
    id: string({char: 'i', summary: 'Only the transport of this id.', helpValue: 'ID'}),
    tptypes: boolean({char: 'u', summary: 'List the types of transports that the visor can open instead.'}),
    stats: boolean({char: 's', summary: 'Count them instead.'}),
    watch: watchFlag,
    live: boolean({char: 'L', summary: 'The same as --watch with -m.'}),
  }

  async run(): Promise<TransportList | TransportTypes> {
    const {flags} = await this.parse(Tp)
    if (flags.tptypes) {
      return this.answer(flags, async ({transports}) => ({types: await transports.types()}), {
        text: ({types}) => types.join('\n'),
        legacy: ({types}) => types,
      })
    }
    const filter = {types: listed(flags.types), keys: listed(flags.pks), withLogs: flags.logs}
    const watch = flags.watch ?? (flags.live ? 2 : undefined)
    const more = flags.more || flags.live
    return this.answer<TransportList>(
      {...flags, watch},
      async ({transports}) => ({
        transports: flags.id === undefined ? await transports.list(filter) : [await transports.get(flags.id)],
      }),
      {
        text: ({transports}, look) =>
          flags.stats
            ? renderTransportStatistics(transports)
            : renderTransports(transports, {remote: 'remote_pk', more}, look),
        legacy: ({transports}) => legacyTransports(transports),
      },
    )
  }
}
