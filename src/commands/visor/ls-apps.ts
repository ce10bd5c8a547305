import {watchFlag} from '../../flags.js'
import {legacyApps, renderApps} from '../../output/visor/apps.js'
import {VisorCommand} from '../../visor-command.js'
import type {AppList} from '../../visor-tasks/answers.js'

export default class VisorLsApps extends VisorCommand {
  static override readonly summary = 'List the apps of a visor.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --watch',
  ]
  static override readonly flags = {watch: watchFlag}

  async run(): Promise<AppList> {
    const {flags} = await this.parse(VisorLsApps)
    return this.answer(flags, async ({apps}) => ({apps: await apps.list()}), {
      text: ({apps}, look) => renderApps(apps, look),
      legacy: ({apps}) => legacyApps(apps),
    })
  }
}
