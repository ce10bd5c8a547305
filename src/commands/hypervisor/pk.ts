import {string as stringArg} from '@oclif/core/args'
import {string} from '@oclif/core/flags'
import {HypervisorCommand} from '../../hypervisor-command.js'
import {checkedKey} from '../../services/checked-key.js'
import type {HypervisorKey} from '../../services/hypervisor/answers/account-answers.js'

export default class HypervisorPk extends HypervisorCommand {
  static override readonly summary = 'Ask a hypervisor for its public key, without a log-in.'
  static override readonly description =
    'For a new visor on the same network, which needs the key for its list of hypervisors. The hypervisor answers only ' +
    'where that is switched on (enable_pk_endpoint). The caller names its own key; nothing proves it.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> http://192.168.1.2:8000 --public-key PK']
  static override readonly args = {
    address: stringArg({description: 'Address of the hypervisor, as with --hypervisor.'}),
  }
  static override readonly flags = {
    'public-key': string({
      summary: "The caller's own public key, which the hypervisor notes.",
      helpValue: 'PK',
      required: true,
      env: 'SKYWIRE_CLI_PUBLIC_KEY',
    }),
  }

  async run(): Promise<HypervisorKey> {
    const {args, flags} = await this.parse(HypervisorPk)
    const caller = checkedKey(flags['public-key'])
    const {client} = await this.openHypervisor({...flags, hypervisor: args.address ?? flags.hypervisor}, 'fresh')
    const key = await client.publicKey(caller)
    this.log(key)
    return {public_key: key}
  }
}
