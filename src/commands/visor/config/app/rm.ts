import {string} from '@oclif/core/args'
import {BaseCommand} from '../../../../base-command.js'
import {configFileFlag, dryRunFlag, shapeFlag} from '../../../../config-flags/config-args.js'
import type {ChangedConfig} from '../../../../config-files/run-change.js'

export default class VisorConfigAppRm extends BaseCommand {
  static override readonly aliases = ['config:app:rm']
  static override readonly summary = 'Take an app out of a configuration.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> vpn-server']
  static override readonly args = {name: string({required: true, description: 'Name of the app.'})}
  static override readonly flags = {file: configFileFlag, era: shapeFlag, 'dry-run': dryRunFlag}

  async run(): Promise<ChangedConfig> {
    const {args, flags} = await this.parse(VisorConfigAppRm)
    const [{runChange}, {removeApp}, {editJson}] = await Promise.all([
      import('../../../../config-files/run-change.js'),
      import('../../../../config/apps/edit-apps.js'),
      import('../../../../json/edit-json.js'),
    ])
    const change = await runChange(this.context, flags, this.signal, ({text, config, shape}) =>
      editJson(text, removeApp(config, shape, args.name)),
    )
    for (const warning of change.warnings) this.warn(warning)
    const {renderChange} = await import('../../../../output/config/change-text.js')
    this.log(renderChange(change, flags, this.look))
    return change.report
  }
}
