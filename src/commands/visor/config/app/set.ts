import {string} from '@oclif/core/args'
import {ConfigChangeCommand} from '../../../../config-change-command.js'
import {appFlags, readAppFlags} from '../../../../config-flags/app-flags.js'
import type {ChangedConfig} from '../../../../config-files/run-change.js'

export default class VisorConfigAppSet extends ConfigChangeCommand {
  static override readonly aliases = ['config:app:set']
  static override readonly summary = 'Change an app of a configuration.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> skychat --policy preset:low-latency-direct --no-auto-start',
  ]
  static override readonly args = {name: string({required: true, description: 'Name of the app.'})}
  static override readonly flags = appFlags

  async run(): Promise<ChangedConfig> {
    const {args, flags} = await this.parse(VisorConfigAppSet)
    return this.change(flags, async ({config, shape}) => {
      const {setApp} = await import('../../../../config/apps/edit-apps.js')
      return setApp(config, shape, args.name, readAppFlags(flags))
    })
  }
}
