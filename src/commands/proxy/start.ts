import {string} from '@oclif/core/flags'
import {renderAppStatus} from '../../output/visor/apps.js'
import {PolicySettingCommand, startClientFlags} from '../../policy-setting-command.js'
import type {App} from '../../visor/model/app.js'

export default class ProxyStart extends PolicySettingCommand {
  static override readonly summary = 'Connect the proxy client to a server, and wait until it is up.'
  static override readonly description =
    'With a server, the arguments of the client are replaced; a client that is not there is added. `proxy list` shows servers.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> --pk PK',
    '<%= config.bin %> <%= command.id %> --pk PK --name second --addr :1081',
  ]
  static override readonly flags = {
    addr: string({char: 'a', summary: 'Address that it serves; :1080 where left out.', helpValue: 'ADDR'}),
    http: string({summary: 'Address that it serves as an HTTP proxy.', helpValue: 'ADDR'}),
    name: string({char: 'n', summary: 'Name of the client.', default: 'skysocks-client'}),
    ...startClientFlags,
  }

  async run(): Promise<App> {
    const {flags} = await this.parse(ProxyStart)
    const [{checkedKey}, {startProxy}] = await Promise.all([
      import('../../services/checked-key.js'),
      import('../../visor-tasks/start-client.js'),
    ])
    const server = flags.pk === undefined ? undefined : checkedKey(flags.pk)
    const wanted = {name: flags.name, server, address: flags.addr, httpAddress: flags.http}
    return this.answer(
      flags,
      async (visor) => startProxy(visor, {...wanted, ...(await this.startClientInput(visor, flags))}),
      {text: renderAppStatus, legacy: () => 'OK'},
    )
  }
}
