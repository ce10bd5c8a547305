import {string} from '@oclif/core/args'
import {legacyTransports, renderTransports} from '../../output/visor/transports.js'
import {VisorCommand} from '../../visor-command.js'
import type {TransportSummary} from '../../visor/model/transport.js'

export default class VisorTp extends VisorCommand {
  static override readonly summary = 'Show one transport of a visor.'
  static override readonly aliases = ['visor:tp:id']
  static override readonly examples = ['<%= config.bin %> <%= command.id %> 953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6']
  static override readonly args = {
    'transport-id': string({required: true, description: 'Id of the transport, a UUID.'}),
  }

  async run(): Promise<TransportSummary> {
    const {args, flags} = await this.parse(VisorTp)
    return this.answer(flags, ({transports}) => transports.get(args['transport-id']), {
      text: (transport, look) => renderTransports([transport], {remote: 'remote'}, look),
      legacy: (transport) => legacyTransports([transport]),
    })
  }
}
