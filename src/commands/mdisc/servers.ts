import {boolean, string} from '@oclif/core/flags'
import {watchServiceFlag} from '../../flags.js'
import {renderDmsgServers} from '../../output/dmsg-entries.js'
import {ServiceCommand} from '../../service-command.js'
import type {DmsgServers} from '../../services/public/dmsg-discovery.js'

export default class MdiscServers extends ServiceCommand {
  static override readonly summary = 'List the dmsg servers that take more clients.'
  static override readonly description = 'SESSIONS is how many each still takes. No visor is needed.'
  static override readonly aliases = ['mdisc:available-servers']
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']
  static override readonly flags = {
    addr: string({
      aliases: ['url'],
      summary: 'Address of the dmsg discovery.',
      helpValue: 'URL',
      env: 'SKYWIRE_CLI_DMSGD',
    }),
    stats: boolean({char: 's', summary: 'Print only how many there are.'}),
    watch: watchServiceFlag,
  }

  async run(): Promise<DmsgServers> {
    const {flags} = await this.parse(MdiscServers)
    const {DmsgDiscovery} = await import('../../services/public/dmsg-discovery.js')
    const discovery = new DmsgDiscovery(await this.serviceOptions('dmsg_discovery', flags, flags.addr))
    const ask = async (): Promise<DmsgServers> => ({
      servers: (await discovery.availableServers()).toSorted((a, b) => (a.static < b.static ? -1 : 1)),
    })
    return this.present(flags.watch, ask, ({servers}) =>
      flags.stats ? String(servers.length) : renderDmsgServers(servers, this.look),
    )
  }
}
