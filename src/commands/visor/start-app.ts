import {boolean, integer, string} from '@oclif/core/flags'
import {appArg} from '../../flags.js'
import {checkPolicyFlags, PolicySettingCommand, routingPolicyFlag} from '../../policy-setting-command.js'
import type {Done} from '../../visor-tasks/answers.js'

export default class VisorStartApp extends PolicySettingCommand {
  static override readonly summary = 'Start an app of a visor.'
  static override readonly description =
    'It is started, not waited for: `visor ls-apps` tells what became of it. Visors know the flags since v1.3.29; those ' +
    'about routes are set for the whole visor, before the app starts, and stay.'
  static override readonly aliases = ['visor:app:start']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> skychat',
    '<%= config.bin %> <%= command.id %> skychat --routing-policy near.star',
  ]
  static override readonly args = {app: appArg}
  static override readonly flags = {
    internal: boolean({summary: 'Run it inside of the process of the visor.', exclusive: ['external']}),
    external: boolean({summary: 'Run it as a process of its own.'}),
    'existing-tp': boolean({summary: 'Let routes of the visor use only transports that there are.'}),
    'local-route': boolean({summary: 'Let the visor calculate its routes itself.'}),
    'min-hops': integer({summary: 'Fewest transports of its new routes.', helpValue: 'N', min: 0, max: 65_535}),
    mux: integer({summary: 'Over how many routes it spreads new connections.', helpValue: 'N', min: 1, max: 64}),
    'mux-mode': string({summary: 'How it does that, as the visor names it; `auto` lets it choose.', helpValue: 'MODE'}),
    'routing-policy': routingPolicyFlag,
    ...checkPolicyFlags,
  }

  async run(): Promise<Done> {
    const {args, flags} = await this.parse(VisorStartApp)
    const policy = flags['routing-policy']
    const launcher = flags.internal ? 'internal' : flags.external ? 'external' : ''
    return this.done(flags, async (visor) => {
      const {apps, policies, router} = visor
      if (policy !== undefined) await policies.set(args.app, await this.policyToSet(visor, policy, flags))
      await router.change({
        ...(flags['existing-tp'] ? {existing_tp_only: true} : {}),
        ...(flags['local-route'] ? {force_local: true} : {}),
        ...(flags['min-hops'] === undefined ? {} : {min_hops: flags['min-hops']}),
      })
      if (flags.mux !== undefined) await router.setMuxRoutes(flags.mux)
      if (flags['mux-mode'] !== undefined) await router.setMuxMode(flags['mux-mode'])
      await apps.start(args.app, launcher)
    })
  }
}
