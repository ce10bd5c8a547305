import {string} from '@oclif/core/args'
import {ConfigChangeCommand} from '../../../../config-change-command.js'
import {configFileFlag, dryRunFlag, shapeFlag} from '../../../../config-flags/config-args.js'
import type {ChangedConfig} from '../../../../config-files/run-change.js'

export default class VisorConfigAppRm extends ConfigChangeCommand {
  static override readonly aliases = ['config:app:rm']
  static override readonly summary = 'Take an app out of a configuration.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> vpn-server']
  static override readonly args = {name: string({required: true, description: 'Name of the app.'})}
  static override readonly flags = {file: configFileFlag, era: shapeFlag, 'dry-run': dryRunFlag}

  async run(): Promise<ChangedConfig> {
    const {args, flags} = await this.parse(VisorConfigAppRm)
    return this.change(flags, async ({config, shape}) => {
      const {removeApp} = await import('../../../../config/apps/edit-apps.js')
      return removeApp(config, shape, args.name)
    })
  }
}
