import {string} from '@oclif/core/args'
import {integer} from '@oclif/core/flags'
import {untried, VisorCommand} from '../../visor-command.js'
import {UsageProblem} from '../../errors.js'
import type {Done} from '../../visor-tasks/answers.js'

export default class RouteMux extends VisorCommand {
  static override readonly summary = 'Set how new connections use several routes.'
  static override readonly description = untried(
    'What is set now stands among the knobs of `route settings`. Visors know it since v1.3.29; later releases have ' +
      'withdrawn --routes.',
  )
  static override readonly aliases = ['visor:route:mux']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> auto',
    '<%= config.bin %> <%= command.id %> --routes 2',
  ]
  static override readonly args = {
    mode: string({description: 'The mode, as the visor names it; `auto` lets it choose.'}),
  }
  static override readonly flags = {routes: integer({summary: 'How many routes.', helpValue: 'N', min: 1, max: 64})}

  async run(): Promise<Done> {
    const {args, flags} = await this.parse(RouteMux)
    const {mode} = args
    const {routes} = flags
    if (mode === undefined && routes === undefined) throw new UsageProblem('name a mode, or give `--routes`')
    return this.done(flags, async ({router}) => {
      if (routes !== undefined) await router.setMuxRoutes(routes)
      if (mode !== undefined) await router.setMuxMode(mode)
    })
  }
}
