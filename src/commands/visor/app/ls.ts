import {boolean} from '@oclif/core/flags'
import {watchFlag} from '../../../flags.js'
import {legacyApps, renderAppsInDetail} from '../../../output/visor/apps.js'
import {VisorCommand} from '../../../visor-command.js'
import type {AppList} from '../../../visor-tasks/answers.js'

export default class VisorAppLs extends VisorCommand {
  static override readonly summary = 'List the apps of a visor, in the later spelling.'
  static override readonly description = 'The same as `visor ls-apps`, with the columns of 2022 to 2026.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --live',
  ]
  static override readonly flags = {watch: watchFlag, live: boolean({char: 'L', summary: 'The same as --watch.'})}

  async run(): Promise<AppList> {
    const {flags} = await this.parse(VisorAppLs)
    const watch = flags.watch ?? (flags.live ? 2 : undefined)
    return this.answer({...flags, watch}, async ({apps}) => ({apps: await apps.list()}), {
      text: ({apps}, look) => renderAppsInDetail(apps, look),
      legacy: ({apps}) => legacyApps(apps),
    })
  }
}
