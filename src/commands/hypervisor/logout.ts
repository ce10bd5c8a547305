import {string} from '@oclif/core/args'
import {HypervisorCommand} from '../../hypervisor-command.js'
import type {LoggedOut} from '../../services/hypervisor/log-out.js'

export default class HypervisorLogout extends HypervisorCommand {
  static override readonly summary = 'End the session with a hypervisor.'
  static override readonly description =
    'The session is forgotten here in any case. When the hypervisor cannot be reached it lives on there until it ' +
    'expires, and the command fails.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']
  static override readonly args = {
    address: string({description: 'Address of the hypervisor, as with --hypervisor.'}),
  }

  async run(): Promise<LoggedOut> {
    const {args, flags} = await this.parse(HypervisorLogout)
    const opened = await this.openHypervisor({...flags, hypervisor: args.address ?? flags.hypervisor})
    const {logOut} = await import('../../services/hypervisor/log-out.js')
    const done = await logOut(opened)
    this.log(done.session === 'ended' ? `logged out of ${done.address}` : `there is no session with ${done.address}`)
    return done
  }
}
