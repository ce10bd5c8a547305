import {string} from '@oclif/core/args'
import {ConfigChangeCommand} from '../../../../config-change-command.js'
import {appFlags, readAppFlags} from '../../../../config-flags/app-flags.js'
import type {ChangedConfig} from '../../../../config-files/run-change.js'

export default class VisorConfigAppAdd extends ConfigChangeCommand {
  static override readonly aliases = ['config:app:add']
  static override readonly summary = 'Add an app to a configuration; a built-in one comes with its defaults.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> my-app --port 15 --arg=-c --arg=my-app.json',
  ]
  static override readonly args = {name: string({required: true, description: 'Name of the app.'})}
  static override readonly flags = appFlags

  async run(): Promise<ChangedConfig> {
    const {args, flags} = await this.parse(VisorConfigAppAdd)
    return this.change(flags, async ({config, shape}) => {
      const {addApp} = await import('../../../../config/apps/edit-apps.js')
      return addApp(config, shape, args.name, readAppFlags(flags))
    })
  }
}
