import {routeIdArg} from '../../rule-command.js'
import {VisorCommand} from '../../visor-command.js'
import type {Done} from '../../visor-tasks/answers.js'

export default class VisorRmRule extends VisorCommand {
  static override readonly summary = 'Remove a routing rule of a visor.'
  static override readonly description = 'That there is none of that id is no failure: visors do not tell.'
  static override readonly aliases = ['visor:route:rm-rule', 'route:rm', 'visor:route:rm']
  static override readonly examples = ['<%= config.bin %> <%= command.id %> 7']
  static override readonly args = {'route-id': routeIdArg}

  async run(): Promise<Done> {
    const {args, flags} = await this.parse(VisorRmRule)
    return this.done(flags, ({rules}) => rules.remove(args['route-id']))
  }
}
