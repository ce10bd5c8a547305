import {string} from '@oclif/core/flags'
import {UsageProblem} from '../../../errors.js'
import {HypervisorCommand, PASSWORD_VARIABLE} from '../../../hypervisor-command.js'
import type {ChangedPassword} from '../../../services/hypervisor/change-password.js'

const NEW_PASSWORD_VARIABLE = 'SKYWIRE_CLI_HYPERVISOR_NEW_PASSWORD'

export default class HypervisorUsersPassword extends HypervisorCommand {
  static override readonly summary = "Change the password of a hypervisor's account."
  static override readonly description =
    'Ends every session, this one included. Both passwords are asked for on the terminal, or read from files or from ' +
    `${PASSWORD_VARIABLE} and ${NEW_PASSWORD_VARIABLE}.`
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']
  static override readonly flags = {
    'password-file': string({summary: 'Read the present password from this file.', helpValue: 'FILE'}),
    'new-password-file': string({summary: 'Read the new password from this file.', helpValue: 'FILE'}),
  }

  async run(): Promise<ChangedPassword> {
    const {flags} = await this.parse(HypervisorUsersPassword)
    const {'password-file': oldFile, 'new-password-file': newFile} = flags
    if (oldFile === '-' && newFile === '-') throw new UsageProblem('standard input can hold one of the passwords only')
    const opened = await this.openHypervisor(flags)
    await this.warnIfReadable(opened)
    const present = {file: oldFile, flag: '--password-file', variable: PASSWORD_VARIABLE}
    const wanted = {file: newFile, flag: '--new-password-file', variable: NEW_PASSWORD_VARIABLE, confirm: true}
    const {changePassword} = await import('../../../services/hypervisor/change-password.js')
    const done = await changePassword(
      opened,
      await this.readPassword('Present password of admin', present),
      await this.readPassword('New password of admin', wanted),
    )
    this.log('password changed; all sessions have ended, log in again')
    return done
  }
}
