import {boolean, string} from '@oclif/core/flags'
import {UsageProblem} from '../../errors.js'
import {renderSettings} from '../../output/visor/settings.js'
import {SettingsCommand, settingFlags} from '../../settings-command.js'
import {ROUTER_SETTINGS, type RouterSettings} from '../../visor/model/router-settings.js'
import {untried} from '../../visor-command.js'

export default class RouteSettings extends SettingsCommand {
  static override readonly summary = 'Show or change how a visor makes routes.'
  static override readonly description = untried(
    'Only what flags name is changed, and all of it is shown afterwards. Each release has more settings than the one ' +
      'before; those that this program does not know by name are knobs. Visors know it since v1.3.29.',
  )
  static override readonly aliases = ['visor:route:settings']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --prefer stcpr,sudph --min-hops 2',
    '<%= config.bin %> <%= command.id %> --knob mux_window=64',
  ]
  static override readonly flags = {
    ...settingFlags(ROUTER_SETTINGS),
    knob: string({
      summary: 'Set a knob that `route settings` lists.',
      helpValue: 'NAME=VALUE',
      multiple: true,
      multipleNonGreedy: true,
    }),
    'knob-app': string({summary: 'Set knobs for this app only.', helpValue: 'APP'}),
    'knob-reset': boolean({summary: 'Set all knobs to their defaults first.'}),
  }

  async run(): Promise<RouterSettings> {
    const {flags} = await this.parse(RouteSettings)
    const changes = await this.changes(ROUTER_SETTINGS, flags)
    const knobs = {values: readKnobs(flags.knob ?? []), app: flags['knob-app'], reset: flags['knob-reset']}
    return this.answer(
      flags,
      async ({router}) => {
        await router.change(changes, knobs)
        return router.settings()
      },
      {
        text: ({settings, knobs: listed}, look) => renderSettings(settings, listed, look),
        legacy: (all) => all,
      },
    )
  }
}

function readKnobs(words: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    words.map((word) => {
      const [, name, value] = /^([^=]+)=(.*)$/.exec(word) ?? []
      if (name === undefined || value === undefined) throw new UsageProblem(`not NAME=VALUE: ${word}`)
      return [name, value]
    }),
  )
}
