import {watchFlag} from '../../flags.js'
import {renderAppStatus} from '../../output/visor/apps.js'
import {VisorCommand} from '../../visor-command.js'
import type {AppList} from '../../visor-tasks/answers.js'

export default class ProxyStatus extends VisorCommand {
  static override readonly summary = 'Show the proxy clients of a visor.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> --watch']
  static override readonly flags = {watch: watchFlag}

  async run(): Promise<AppList> {
    const {flags} = await this.parse(ProxyStatus)
    const {isProxyClient} = await import('../../visor-tasks/start-client.js')
    return this.answer(flags, async ({apps}) => ({apps: (await apps.list()).filter(isProxyClient)}), {
      text: ({apps}) => (apps.length === 0 ? 'no proxy clients' : apps.map(renderAppStatus).join('\n\n')),
      legacy: ({apps}) =>
        apps.map(({name, status, auto_start, args, port}) => ({
          name,
          status,
          autostart: auto_start,
          args,
          app_port: port,
        })),
    })
  }
}
