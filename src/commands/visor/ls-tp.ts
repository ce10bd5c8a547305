import {boolean, string} from '@oclif/core/flags'
import {legacyTransports, renderTransports} from '../../output/visor/transports.js'
import {listed, watchFlag} from '../../flags.js'
import {VisorCommand} from '../../visor-command.js'
import type {TransportList} from '../../visor-tasks/answers.js'

export default class VisorLsTp extends VisorCommand {
  static override readonly summary = 'List the transports of a visor.'
  static override readonly description =
    'As JSON each has its traffic, latency and country where the visor tells; `tp -m` shows them in columns.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --filter-types stcpr,sudph --watch',
    '<%= config.bin %> <%= command.id %> --json',
  ]
  static override readonly flags = {
    'filter-types': string({summary: 'Only transports of these types, divided by commas.', helpValue: 'TYPES'}),
    'filter-pks': string({summary: 'Only transports to these public keys, divided by commas.', helpValue: 'PKS'}),
    'show-logs': boolean({summary: 'Ask for the traffic of each, too.', default: true, allowNo: true}),
    watch: watchFlag,
  }

  async run(): Promise<TransportList> {
    const {flags} = await this.parse(VisorLsTp)
    const filter = {types: listed(flags['filter-types']), keys: listed(flags['filter-pks'])}
    return this.answer(
      flags,
      async ({transports}) => ({transports: await transports.list({...filter, withLogs: flags['show-logs']})}),
      {
        text: ({transports}, look) => renderTransports(transports, {remote: 'remote'}, look),
        legacy: ({transports}) => legacyTransports(transports),
      },
    )
  }
}
