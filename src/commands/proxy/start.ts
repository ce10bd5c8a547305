import {integer, string} from '@oclif/core/flags'
import {renderAppStatus} from '../../output/visor/apps.js'
import {forcePolicyFlag, PolicySettingCommand, routingPolicyFlag} from '../../policy-setting-command.js'
import type {App} from '../../visor/model/app.js'

export default class ProxyStart extends PolicySettingCommand {
  static override readonly summary = 'Connect the proxy client to a server, and wait until it is up.'
  static override readonly description =
    'With a server, the arguments of the client are replaced; a client that is not there is added. `proxy list` shows servers.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> --pk 02a49b…41',
    '<%= config.bin %> <%= command.id %> --pk 02a49b…41 --name second --addr :1081',
  ]
  static override readonly flags = {
    pk: string({char: 'k', summary: 'Public key of the server; the configured one where left out.', helpValue: 'PK'}),
    addr: string({char: 'a', summary: 'Address that it serves; :1080 where left out.', helpValue: 'ADDR'}),
    http: string({summary: 'Address that it serves as an HTTP proxy.', helpValue: 'ADDR'}),
    name: string({char: 'n', summary: 'Name of the client.', default: 'skysocks-client'}),
    timeout: integer({
      char: 't',
      summary: 'Longest wait until it is up, in seconds; 20 where left out.',
      helpValue: 'SECONDS',
      min: 1,
    }),
    'routing-policy': routingPolicyFlag,
    force: forcePolicyFlag,
  }

  async run(): Promise<App> {
    const {flags} = await this.parse(ProxyStart)
    const {startProxy} = await import('../../visor-tasks/start-client.js')
    const {checkedKey} = await import('../../services/checked-key.js')
    const wanted = flags['routing-policy']
    const input = {
      name: flags.name,
      server: flags.pk === undefined ? undefined : checkedKey(flags.pk),
      address: flags.addr,
      httpAddress: flags.http,
      timeoutMs: (flags.timeout ?? 20) * 1000,
      signal: this.signal,
      policy: wanted === undefined ? undefined : await this.policyToSet(wanted, flags.force),
    }
    return this.answer(flags, (visor) => startProxy(visor, input), {text: renderAppStatus, legacy: () => 'OK'})
  }
}
