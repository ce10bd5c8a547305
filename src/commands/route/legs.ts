import {appArg, watchFlag} from '../../flags.js'
import {renderLegs} from '../../output/visor/legs.js'
import {untried, VisorCommand} from '../../visor-command.js'
import type {AppLegs} from '../../visor-tasks/answers.js'

export default class RouteLegs extends VisorCommand {
  static override readonly summary = "Show the legs of an app's connections."
  static override readonly description = untried('Visors tell since v1.3.29.')
  static override readonly aliases = ['visor:route:legs']
  static override readonly examples = ['<%= config.bin %> <%= command.id %> skysocks-client --watch']
  static override readonly args = {app: appArg}
  static override readonly flags = {watch: watchFlag}

  async run(): Promise<AppLegs> {
    const {args, flags} = await this.parse(RouteLegs)
    const {app} = args
    return this.answer(flags, async ({rules}) => ({app, groups: await rules.muxGroups(app)}), {
      text: ({groups}, look) => renderLegs(groups, look),
      legacy: ({groups}) => groups,
    })
  }
}
