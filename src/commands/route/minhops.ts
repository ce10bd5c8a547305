import {integerArg} from '../../flags.js'
import {untried, VisorCommand} from '../../visor-command.js'
import type {MinHops} from '../../visor-tasks/answers.js'

export default class RouteMinhops extends VisorCommand {
  static override readonly summary = 'Show or set the least number of transports of new routes.'
  static override readonly description = untried(
    'Visors since v1.3.29 are asked for it with a call of its own; before, it is part of their summary.',
  )
  static override readonly aliases = ['visor:route:minhops']
  static override readonly examples = ['<%= config.bin %> <%= command.id %>', '<%= config.bin %> <%= command.id %> 2']
  static override readonly args = {hops: integerArg(0, 65_535)({description: 'The new number; shown where left out.'})}

  async run(): Promise<MinHops> {
    const {args, flags} = await this.parse(RouteMinhops)
    return this.answer(
      flags,
      async ({node}) => {
        if (args.hops !== undefined) await node.setMinHops(args.hops)
        return {min_hops: args.hops ?? (await node.minHops())}
      },
      {text: ({min_hops}) => String(min_hops), legacy: ({min_hops}) => min_hops},
    )
  }
}
