import {string as stringArg} from '@oclif/core/args'
import {string} from '@oclif/core/flags'
import {renderDmsgEntry} from '../../output/dmsg-entries.js'
import {ServiceCommand} from '../../service-command.js'
import {checkedKey} from '../../services/checked-key.js'
import type {DmsgEntry} from '../../services/public/dmsg-discovery.js'

export default class MdiscEntry extends ServiceCommand {
  static override readonly summary = 'Show what the dmsg discovery holds about a public key.'
  static override readonly description = 'A client is listed with the servers that reach it, a server with its address.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> PK']
  static override readonly args = {
    pk: stringArg({required: true, description: 'Public key of a dmsg client or server.'}),
  }
  static override readonly flags = {
    addr: string({
      aliases: ['url'],
      summary: 'Address of the dmsg discovery.',
      helpValue: 'URL',
      env: 'SKYWIRE_CLI_DMSGD',
    }),
  }

  async run(): Promise<DmsgEntry> {
    const {args, flags} = await this.parse(MdiscEntry)
    const key = checkedKey(args.pk)
    const {DmsgDiscovery} = await import('../../services/public/dmsg-discovery.js')
    const discovery = new DmsgDiscovery(await this.serviceOptions('dmsg_discovery', flags, flags.addr))
    const entry = await discovery.entry(key)
    this.log(renderDmsgEntry(entry, this.look))
    return entry
  }
}
