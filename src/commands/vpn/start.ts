import {string as stringArg} from '@oclif/core/args'
import {integer, string} from '@oclif/core/flags'
import {UsageProblem} from '../../errors.js'
import {renderAppStatus} from '../../output/visor/apps.js'
import {forcePolicyFlag, PolicySettingCommand, routingPolicyFlag} from '../../policy-setting-command.js'
import type {App} from '../../visor/model/app.js'

export default class VpnStart extends PolicySettingCommand {
  static override readonly summary = 'Connect the VPN client to a server, and wait until it is up.'
  static override readonly description = '`vpn list` shows servers.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> 02a49b…41']
  static override readonly args = {server: stringArg({description: 'Public key of the server.'})}
  static override readonly flags = {
    pk: string({char: 'k', summary: 'Public key of the server, instead of the argument.', helpValue: 'PK'}),
    timeout: integer({
      char: 't',
      summary: 'Longest wait until it is up, in seconds; 20 where left out.',
      helpValue: 'SECONDS',
      min: 1,
    }),
    'routing-policy': routingPolicyFlag,
    force: forcePolicyFlag,
  }

  async run(): Promise<App> {
    const {args, flags} = await this.parse(VpnStart)
    const server = args.server ?? flags.pk
    if (server === undefined) throw new UsageProblem('no server is named')
    const {startVpn} = await import('../../visor-tasks/start-client.js')
    const {checkedKey} = await import('../../services/checked-key.js')
    const key = checkedKey(server)
    const wanted = flags['routing-policy']
    const policy = wanted === undefined ? undefined : await this.policyToSet(wanted, flags.force)
    const input = {timeoutMs: (flags.timeout ?? 20) * 1000, signal: this.signal, policy}
    return this.answer(flags, (visor) => startVpn(visor, key, input), {text: renderAppStatus, legacy: () => 'OK'})
  }
}
