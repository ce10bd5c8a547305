import {string as stringArg} from '@oclif/core/args'
import {string} from '@oclif/core/flags'
import {watchFlag} from '../../flags.js'
import {renderDiscovered} from '../../output/visor/transports.js'
import {VisorCommand} from '../../visor-command.js'
import type {DiscoveredTransports} from '../../visor-tasks/answers.js'

export default class VisorDiscTp extends VisorCommand {
  static override readonly summary = 'Ask transport discovery about a transport, or about those of a visor.'
  static override readonly description =
    'The visor asks in its own name, because the discovery answers only to visors. Since 2022 a transport has an id, a ' +
    'type and its two ends there; before, whether it was up, too.'
  static override readonly aliases = ['tp:disc', 'visor:tp:disc']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> --pk PK',
    '<%= config.bin %> <%= command.id %> --id 953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6',
  ]
  static override readonly args = {
    'transport-id': stringArg({description: 'Id of the transport, instead of the flag.'}),
  }
  static override readonly flags = {
    id: string({char: 'i', summary: 'Id of the transport, a UUID.', helpValue: 'ID'}),
    pk: string({char: 'p', summary: 'Public key of a visor, for all of its transports.', helpValue: 'PK'}),
    watch: watchFlag,
  }

  async run(): Promise<DiscoveredTransports> {
    const {args, flags} = await this.parse(VisorDiscTp)
    const {checkDiscoverInput, discoverTransports} = await import('../../visor-tasks/discover-transports.js')
    const input = {id: flags.id ?? args['transport-id'], key: flags.pk}
    checkDiscoverInput(input)
    return this.answer(flags, (visor) => discoverTransports(visor, input), {
      text: ({transports}, look) => renderDiscovered(transports, look),
      legacy: ({transports}) =>
        transports.map(({id, type, edges: [edge1, edge2]}) => ({id, type, edge1: edge1 ?? '', edge2: edge2 ?? ''})),
    })
  }
}
