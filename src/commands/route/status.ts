import {watchFlag} from '../../flags.js'
import {renderActiveRoutes} from '../../output/visor/rules.js'
import {untried, VisorCommand} from '../../visor-command.js'
import type {ActiveRoutes} from '../../visor-tasks/answers.js'

export default class RouteStatus extends VisorCommand {
  static override readonly summary = 'Show the connections of apps and the transports that they use.'
  static override readonly description = untried(
    'Visors tell since v1.3.29; rules tell less, and always: `visor route groups`.',
  )
  static override readonly aliases = ['visor:route:status']
  static override readonly examples = ['<%= config.bin %> <%= command.id %> --watch']
  static override readonly flags = {watch: watchFlag}

  async run(): Promise<ActiveRoutes> {
    const {flags} = await this.parse(RouteStatus)
    return this.answer(flags, async ({rules}) => ({routes: await rules.activeRoutes()}), {
      text: ({routes}, look) => renderActiveRoutes(routes, look),
      legacy: ({routes}) => routes,
    })
  }
}
