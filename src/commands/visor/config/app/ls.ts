import {BaseCommand} from '../../../../base-command.js'
import {configFileArg, shapeFlag} from '../../../../config-flags/config-args.js'
import type {ListedApps} from '../../../../config/apps/edit-apps.js'

export default class VisorConfigAppLs extends BaseCommand {
  static override readonly aliases = ['config:app:ls']
  static override readonly summary = 'List the apps of a configuration.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']
  static override readonly args = {file: configFileArg}
  static override readonly flags = {era: shapeFlag}

  async run(): Promise<ListedApps> {
    const {args, flags} = await this.parse(VisorConfigAppLs)
    const [{readVisorConfig}, {listApps}, {renderConfigApps}, {redactArgs}] = await Promise.all([
      import('../../../../config-files/read-config.js'),
      import('../../../../config/apps/edit-apps.js'),
      import('../../../../output/config/apps-text.js'),
      import('../../../../config/redact.js'),
    ])
    const {config, shape} = await readVisorConfig(args.file, flags.era)
    const apps = listApps(config, shape).map((app) => ({...app, args: redactArgs(app.args)}))
    this.log(renderConfigApps(apps, this.look))
    return {apps}
  }
}
