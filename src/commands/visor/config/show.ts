import {boolean} from '@oclif/core/flags'
import {BaseCommand} from '../../../base-command.js'
import {configFileArg, shapeFlag} from '../../../config-flags/config-args.js'
import type {JsonValue} from '../../../json/json-value.js'

export default class VisorConfigShow extends BaseCommand {
  static override readonly aliases = ['config:show']
  static override readonly summary = 'Print a configuration without its secrets.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> visor.json --json | jq .pk',
  ]
  static override readonly args = {file: configFileArg}
  static override readonly flags = {
    era: shapeFlag,
    'show-secrets': boolean({summary: 'Print secret keys too.'}),
  }

  async run(): Promise<JsonValue> {
    const {args, flags} = await this.parse(VisorConfigShow)
    const [{readConfig}, {redact}, {printJson}] = await Promise.all([
      import('../../../config-files/read-config.js'),
      import('../../../config/redact.js'),
      import('../../../json/print-json.js'),
    ])
    const {config} = await readConfig(args.file, flags.era)
    const shown = flags['show-secrets'] ? config : redact(config)
    this.log(printJson(shown).trimEnd())
    return shown
  }
}
