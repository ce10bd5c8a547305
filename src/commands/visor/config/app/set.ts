import {string} from '@oclif/core/args'
import {BaseCommand} from '../../../../base-command.js'
import {appFlags, readAppFlags} from '../../../../config-flags/app-flags.js'
import type {ChangedConfig} from '../../../../config-files/run-change.js'

export default class VisorConfigAppSet extends BaseCommand {
  static override readonly aliases = ['config:app:set']
  static override readonly summary = 'Change an app of a configuration.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> skychat --policy preset:low-latency-direct --no-auto-start',
  ]
  static override readonly args = {name: string({required: true, description: 'Name of the app.'})}
  static override readonly flags = appFlags

  async run(): Promise<ChangedConfig> {
    const {args, flags} = await this.parse(VisorConfigAppSet)
    const [{runChange}, {setApp}, {editJson}] = await Promise.all([
      import('../../../../config-files/run-change.js'),
      import('../../../../config/apps/edit-apps.js'),
      import('../../../../json/edit-json.js'),
    ])
    const change = await runChange(this.context, flags, this.signal, ({text, config, shape}) =>
      editJson(text, setApp(config, shape, args.name, readAppFlags(flags))),
    )
    for (const warning of change.warnings) this.warn(warning)
    const {renderChange} = await import('../../../../output/config/change-text.js')
    this.log(renderChange(change, flags, this.look))
    return change.report
  }
}
