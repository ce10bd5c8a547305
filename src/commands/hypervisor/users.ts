import {watchFlag} from '../../flags.js'
import {HypervisorCommand} from '../../hypervisor-command.js'
import type {User} from '../../services/hypervisor/answers/account-answers.js'
import {renderHypervisorUser} from '../../output/hypervisor-user.js'

export default class HypervisorUsers extends HypervisorCommand {
  static override readonly summary = 'Show who is logged in to a hypervisor, and the other sessions.'
  static override readonly description = 'A hypervisor has one account, named admin.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']

  static override readonly flags = {watch: watchFlag}

  async run(): Promise<User> {
    const {flags} = await this.parse(HypervisorUsers)
    const {client} = await this.openHypervisor(flags)
    return this.present(flags.watch, () => client.accounts.user(), renderHypervisorUser)
  }
}
