import {appArg} from '../../../flags.js'
import {renderPolicy} from '../../../output/visor/policies.js'
import {untried, VisorCommand} from '../../../visor-command.js'
import type {AppPolicy} from '../../../visor-tasks/answers.js'

export default class VisorPoliciesShow extends VisorCommand {
  static override readonly summary = 'Show the routing policy of one app.'
  static override readonly description = untried(
    'Visors know routing policies since v1.3.29; they tell where one comes from, not its text.',
  )
  static override readonly examples = ['<%= config.bin %> <%= command.id %> skychat']
  static override readonly args = {app: appArg}

  async run(): Promise<AppPolicy> {
    const {args, flags} = await this.parse(VisorPoliciesShow)
    return this.answer(
      flags,
      async ({apps, policies}) => {
        const {name: app} = await apps.get(args.app)
        return {app, policy: (await policies.list()).per_app[app] ?? null}
      },
      {text: renderPolicy, legacy: ({policy}) => policy},
    )
  }
}
