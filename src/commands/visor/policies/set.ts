import {string} from '@oclif/core/args'
import {appArg} from '../../../flags.js'
import {checkPolicyFlags, PolicySettingCommand} from '../../../policy-setting-command.js'
import type {Done} from '../../../visor-tasks/answers.js'
import {untried} from '../../../visor-command.js'

export default class VisorPoliciesSet extends PolicySettingCommand {
  static override readonly summary = 'Give an app a routing policy, from its next dial on.'
  static override readonly description = untried(
    'The policy is loaded with the engine of the router and linted first; one with errors is refused, without --force. A ' +
      'file, standard input and a preset are sent as source, so that the visor needs no file of it; it is gone when the ' +
      'visor ends. Nothing that runs is torn down. Visors know routing policies since v1.3.29.',
  )
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> skychat near.star',
    '<%= config.bin %> <%= command.id %> vpn-client @/etc/skywire/vpn.star',
    '<%= config.bin %> <%= command.id %> skychat preset:spread-bw',
  ]
  static override readonly args = {
    app: appArg,
    policy: string({
      required: true,
      description: 'A file, - for standard input, preset:NAME, or @FILE on the machine of the visor.',
    }),
  }
  static override readonly flags = checkPolicyFlags

  async run(): Promise<Done> {
    const {args, flags} = await this.parse(VisorPoliciesSet)
    return this.done(flags, async (visor) => {
      const {name} = await visor.apps.get(args.app)
      await visor.policies.set(name, await this.policyToSet(visor, args.policy, flags))
    })
  }
}
