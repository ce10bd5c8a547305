import {boolean, string} from '@oclif/core/flags'
import {watchServiceFlag} from './flags.js'
import {renderAvailableServers} from './output/available-servers.js'
import {ServiceCommand} from './service-command.js'
import {checkedKey} from './services/checked-key.js'
import type {ServerList} from './services/public/available-servers.js'
import type {ServiceType} from './services/public/service-discovery.js'

/** The flags of `proxy list` and `vpn list`, with the letters of the earlier tools. */
const flags = {
  sdurl: string({char: 'a', summary: 'Address of the service discovery.', helpValue: 'URL', env: 'SKYWIRE_CLI_SD'}),
  uturl: string({char: 'w', summary: 'Address of the uptime tracker.', helpValue: 'URL', env: 'SKYWIRE_CLI_UT'}),
  noton: boolean({char: 'o', summary: 'Do not ask the uptime tracker who is online; list everything.'}),
  unfilter: boolean({char: 'u', summary: 'List servers that are offline, too.'}),
  pk: string({char: 'k', summary: 'Only the server of this visor.', helpValue: 'PK'}),
  ver: string({char: 'v', summary: 'Only visors of this release.', helpValue: 'VERSION'}),
  country: string({char: 'c', summary: 'Only servers in this country, two letters.', helpValue: 'CC'}),
  stats: boolean({char: 's', summary: 'Print only how many there are.'}),
  raw: boolean({char: 'r', summary: 'Print public keys only, one a line.'}),
  cfs: string({hidden: true, helpValue: 'FILE', summary: 'Keep the answer of the service discovery in this file.'}),
  cfu: string({hidden: true, helpValue: 'FILE', summary: 'Keep the answer of the uptime tracker in this file.'}),
  watch: watchServiceFlag,
}

/** A command that lists the servers of one type. */
export abstract class ServerListCommand extends ServiceCommand {
  static override readonly flags = flags

  protected abstract readonly type: ServiceType

  async run(): Promise<ServerList> {
    const {flags: given} = await this.parse({flags, baseFlags: ServiceCommand.baseFlags, enableJsonFlag: true})
    const publicKey = given.pk === undefined ? undefined : checkedKey(given.pk)
    const {ServiceDiscovery} = await import('./services/public/service-discovery.js')
    const {UptimeTracker} = await import('./services/public/uptime-tracker.js')
    const {availableServers} = await import('./services/public/available-servers.js')
    const discovery = await this.serviceOptions('service_discovery', given, given.sdurl, given.cfs)
    const tracker = await this.serviceOptions('uptime_tracker', given, given.uturl, given.cfu)
    const {ver: version, country, unfilter} = given
    const wanted = {publicKey, version, country: country?.toUpperCase()}
    const services = new ServiceDiscovery(discovery)
    const uptimes = given.noton ? undefined : new UptimeTracker(tracker)
    const ask = async (): Promise<ServerList> => ({
      servers: await availableServers(services, uptimes, {...wanted, type: this.type, withOffline: unfilter}),
    })
    return this.present(given.watch, ask, ({servers}) => this.#text(servers, given))
  }

  #text(servers: ServerList['servers'], {stats, raw}: {stats: boolean; raw: boolean}): string | undefined {
    if (stats) return String(servers.length)
    if (!raw) return renderAvailableServers(servers, this.look)
    return servers.length === 0 ? undefined : servers.map(({public_key}) => public_key).join('\n')
  }
}
