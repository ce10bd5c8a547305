import {boolean, string} from '@oclif/core/flags'
import {BaseCommand} from '../../../base-command.js'
import type {RefreshedServices} from '../../../config-files/refresh-services.js'

export default class ConfigUpdateSvc extends BaseCommand {
  static override readonly aliases = ['visor:config:update:svc']
  static override readonly summary = 'Write the services that a configuration service tells into a file.'
  static override readonly description =
    'The file, services-config.json, is what `config gen --svcconf` reads; services of the other deployment stay in it. ' +
    'This command asks the network.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> --path services-config.json']
  static override readonly flags = {
    path: string({char: 'p', helpValue: 'FILE', default: 'services-config.json', summary: 'File to write.'}),
    url: string({char: 'b', helpValue: 'URL', summary: 'Configuration service; that of the deployment otherwise.'}),
    testenv: boolean({char: 't', summary: 'Ask that of the test deployment.'}),
  }

  async run(): Promise<RefreshedServices> {
    const {flags} = await this.parse(ConfigUpdateSvc)
    const {refreshServices} = await import('../../../config-files/refresh-services.js')
    const done = await refreshServices({
      file: flags.path,
      url: flags.url,
      deployment: flags.testenv ? 'test' : 'prod',
      environment: process.env,
      signal: this.signal,
    })
    this.log(
      `${done.changed ? 'Wrote' : 'Nothing to change in'} ${done.file}: services of ${done.deployment} from ${done.url}`,
    )
    return done
  }
}
