import {string} from '@oclif/core/args'
import {boolean} from '@oclif/core/flags'
import {BaseCommand} from '../../../base-command.js'
import {configFileFlag, shapeFlag} from '../../../config-flags/config-args.js'
import type {JsonValue} from '../../../json/json-value.js'

export default class VisorConfigGet extends BaseCommand {
  static override readonly aliases = ['config:get']
  static override readonly summary = 'Print one value of a configuration.'
  static override readonly description =
    'Text is printed without quotes, everything else as JSON. Exits 4 where there is no such value.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> pk',
    '<%= config.bin %> <%= command.id %> launcher.apps[0].port -f visor.json',
  ]
  static override readonly args = {
    path: string({
      required: true,
      description: 'Keys joined by dots, or a JSON pointer: dmsg.discovery, /launcher/apps/0.',
    }),
  }
  static override readonly flags = {
    file: configFileFlag,
    era: shapeFlag,
    'show-secrets': boolean({summary: 'Print a secret too.'}),
  }

  async run(): Promise<JsonValue> {
    const {args, flags} = await this.parse(VisorConfigGet)
    const [{readConfig}, {getValue}] = await Promise.all([
      import('../../../config-files/read-config.js'),
      import('../../../config/get-value.js'),
    ])
    const {config, shape} = await readConfig(flags.file, flags.era)
    const value = getValue(config, shape, args.path, flags['show-secrets'])
    this.log(typeof value === 'string' ? value : JSON.stringify(value, null, 2))
    return value
  }
}
