import {string} from '@oclif/core/flags'
import {HypervisorCommand, PASSWORD_VARIABLE} from '../../../hypervisor-command.js'
import type {CreatedAccount} from '../../../services/hypervisor/create-account.js'

export default class HypervisorUsersCreate extends HypervisorCommand {
  static override readonly summary = 'Make the account of a hypervisor, admin, which has none yet.'
  static override readonly description =
    'The password has 6 to 64 ASCII characters, among them an upper-case and a lower-case letter, a digit and a special ' +
    `character. It is asked for on the terminal, or read from --password-file or ${PASSWORD_VARIABLE}.`
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --password-file password.txt',
  ]
  static override readonly flags = {
    'password-file': string({summary: 'Read the password from this file, - for standard input.', helpValue: 'FILE'}),
  }

  async run(): Promise<CreatedAccount> {
    const {flags} = await this.parse(HypervisorUsersCreate)
    const opened = await this.openHypervisor(flags, 'fresh')
    await this.warnIfReadable(opened)
    const source = {file: flags['password-file'], flag: '--password-file', variable: PASSWORD_VARIABLE, confirm: true}
    const {createAccount} = await import('../../../services/hypervisor/create-account.js')
    const done = await createAccount(opened, await this.readPassword('New password of admin', source))
    this.log(`account ${done.username} made at ${done.address}`)
    return done
  }
}
