import {renderSettings} from '../../../output/visor/settings.js'
import {SettingsCommand, settingFlags} from '../../../settings-command.js'
import {DIAL_SETTINGS} from '../../../visor/model/router-settings.js'
import type {DialSettings} from '../../../visor-tasks/answers.js'
import {untried} from '../../../visor-command.js'

export default class RouteSettingsDial extends SettingsCommand {
  static override readonly summary = 'Show or change how a visor chooses among routes when it dials.'
  static override readonly description = untried(
    'Only what flags name is changed, and all of it is shown afterwards. Visors know it since v1.3.29.',
  )
  static override readonly aliases = ['visor:route:settings:dial']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --route-candidates 8 --prefer-pks none',
  ]
  static override readonly flags = settingFlags(DIAL_SETTINGS)

  async run(): Promise<DialSettings> {
    const {flags} = await this.parse(RouteSettingsDial)
    const changes = await this.changes(DIAL_SETTINGS, flags)
    return this.answer<DialSettings>(
      flags,
      async ({router}) => {
        if (Object.keys(changes).length > 0) await router.changeDialSettings(changes)
        return {settings: await router.dialSettings()}
      },
      {text: ({settings}, look) => renderSettings(settings, [], look), legacy: ({settings}) => settings},
    )
  }
}
