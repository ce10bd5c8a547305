import {HypervisorCommand} from '../../hypervisor-command.js'
import type {User} from '../../services/hypervisor/answers/account-answers.js'

export default class HypervisorUsers extends HypervisorCommand {
  static override readonly summary = 'Show who is logged in to a hypervisor, and the other sessions.'
  static override readonly description = 'A hypervisor has one account, named admin.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']

  async run(): Promise<User> {
    const {flags} = await this.parse(HypervisorUsers)
    const {client} = await this.openHypervisor(flags)
    const user = await client.accounts.user()
    const {renderHypervisorUser} = await import('../../output/hypervisor-user.js')
    this.log(renderHypervisorUser(user))
    return user
  }
}
