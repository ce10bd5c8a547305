import {boolean, integer, string} from '@oclif/core/flags'
import {renderTransportCounts, renderTransportTree} from '../../output/transport-tree.js'
import {ServiceCommand} from '../../service-command.js'
import {checkedKey} from '../../services/checked-key.js'
import type {TransportTree} from '../../services/public/transport-tree.js'

export default class TpTree extends ServiceCommand {
  static override readonly summary = 'Draw the transports of the network as trees.'
  static override readonly description =
    'Asks the transport discovery for all transports and the uptime tracker for who is online. Every visor stands once, ' +
    'as near to the root as it can. No visor is needed.'
  static override readonly aliases = ['visor:tp:tree']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> --source PK',
    '<%= config.bin %> <%= command.id %> --source PK --dest OTHER_PK',
    '<%= config.bin %> <%= command.id %> --stats',
  ]
  static override readonly flags = {
    source: string({
      char: 'k',
      summary: 'Root of the tree. Left out: each part of the network has one, its visor with most transports.',
      helpValue: 'PK',
    }),
    dest: string({char: 'd', summary: 'Only the way from the root to this visor.', helpValue: 'PK'}),
    tpdurl: string({
      char: 'a',
      summary: 'Address of the transport discovery.',
      helpValue: 'URL',
      env: 'SKYWIRE_CLI_TPD',
    }),
    uturl: string({char: 'w', summary: 'Address of the uptime tracker.', helpValue: 'URL', env: 'SKYWIRE_CLI_UT'}),
    noton: boolean({char: 'o', summary: 'Do not ask the uptime tracker who is online; draw everything.'}),
    good: boolean({
      char: 'g',
      summary: 'Kept for old scripts: visors that are offline are left out anyway.',
      hidden: true,
    }),
    raw: boolean({char: 'r', summary: 'Print what the transport discovery answered instead, as one line of JSON.'}),
    pretty: boolean({char: 'p', summary: 'The same, indented.'}),
    pad: integer({char: 'P', summary: 'Kept for old scripts: lines are as wide as they need.', hidden: true}),
    stats: boolean({char: 's', summary: 'Print only how many there are, of which types.'}),
    cft: string({hidden: true, helpValue: 'FILE', summary: 'Keep the answer of the transport discovery in this file.'}),
    cfu: string({hidden: true, helpValue: 'FILE', summary: 'Keep the answer of the uptime tracker in this file.'}),
  }

  async run(): Promise<TransportTree> {
    const {flags} = await this.parse(TpTree)
    const [source, dest] = [flags.source, flags.dest].map((key) => (key === undefined ? undefined : checkedKey(key)))
    const {TransportDiscovery} = await import('../../services/public/transport-discovery.js')
    const {UptimeTracker} = await import('../../services/public/uptime-tracker.js')
    const {transportTree} = await import('../../services/public/transport-tree.js')
    const discovery = await this.serviceOptions('transport_discovery', flags, flags.tpdurl, flags.cft)
    const tracker = await this.serviceOptions('uptime_tracker', flags, flags.uturl, flags.cfu)
    const [all, online] = await Promise.all([
      new TransportDiscovery(discovery).all(),
      flags.noton ? undefined : new UptimeTracker(tracker).onlineKeys(),
    ])
    const tree = transportTree(all, {source, dest, online})
    if (flags.raw || flags.pretty) this.log(JSON.stringify(all, null, flags.pretty ? 2 : undefined))
    else this.log(flags.stats ? renderTransportCounts(tree.counts) : renderTransportTree(tree.visors))
    return tree
  }
}
