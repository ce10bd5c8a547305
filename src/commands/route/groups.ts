import {watchFlag} from '../../flags.js'
import {renderRouteGroups} from '../../output/visor/rules.js'
import {VisorCommand} from '../../visor-command.js'
import type {RouteGroups} from '../../visor-tasks/answers.js'

export default class RouteGroupsList extends VisorCommand {
  static override readonly summary = 'Show the connections that routing rules make.'
  static override readonly description =
    'They are read off the rules: visors before v1.3.29 would end if they were asked for the groups themselves.'
  static override readonly aliases = ['visor:route:groups']
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']
  static override readonly flags = {watch: watchFlag}

  async run(): Promise<RouteGroups> {
    const {flags} = await this.parse(RouteGroupsList)
    const {routeGroups} = await import('../../visor-tasks/route-groups.js')
    return this.answer(flags, async ({rules}) => ({groups: routeGroups(await rules.list())}), {
      text: ({groups}, look) => renderRouteGroups(groups, look),
    })
  }
}
