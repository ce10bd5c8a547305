import {string} from '@oclif/core/args'
import {BaseCommand} from '../../base-command.js'
import type {TransportId} from '../../visor-tasks/answers.js'

export default class TpId extends BaseCommand {
  static override readonly summary = 'Print the id that a transport between two visors has.'
  static override readonly description =
    'It follows from both keys and the type, whichever comes first. No visor is needed.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> PK OTHER_PK stcpr']
  static override readonly args = {
    pk: string({required: true, description: 'Public key of one end.'}),
    remote: string({required: true, description: 'Public key of the other end.'}),
    type: string({required: true, description: 'Type of the transport, such as stcpr.'}),
  }

  async run(): Promise<TransportId> {
    const {args} = await this.parse(TpId)
    const {checkedKey} = await import('../../services/checked-key.js')
    const {transportId} = await import('../../visor/protocol/transport-id.js')
    const id = transportId(checkedKey(args.pk), checkedKey(args.remote), args.type)
    this.log(id)
    return {transport_id: id}
  }
}
