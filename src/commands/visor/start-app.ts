import {boolean} from '@oclif/core/flags'
import {appArg} from '../../flags.js'
import {forcePolicyFlag, PolicySettingCommand, routingPolicyFlag} from '../../policy-setting-command.js'
import type {Done} from '../../visor-tasks/answers.js'

export default class VisorStartApp extends PolicySettingCommand {
  static override readonly summary = 'Start an app of a visor.'
  static override readonly description =
    'It is started, not waited for: `visor ls-apps` tells what became of it. Visors know the flags since v1.3.29.'
  static override readonly aliases = ['visor:app:start']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> skychat',
    '<%= config.bin %> <%= command.id %> skychat --routing-policy near.star',
  ]
  static override readonly args = {app: appArg}
  static override readonly flags = {
    internal: boolean({summary: 'Run it inside of the process of the visor.', exclusive: ['external']}),
    external: boolean({summary: 'Run it as a process of its own.'}),
    'routing-policy': routingPolicyFlag,
    force: forcePolicyFlag,
  }

  async run(): Promise<Done> {
    const {args, flags} = await this.parse(VisorStartApp)
    const wanted = flags['routing-policy']
    const policy = wanted === undefined ? undefined : await this.policyToSet(wanted, flags.force)
    const launcher = flags.internal ? 'internal' : flags.external ? 'external' : ''
    return this.done(flags, async ({apps, policies}) => {
      if (policy !== undefined) await policies.set(args.app, policy)
      await apps.start(args.app, launcher)
    })
  }
}
