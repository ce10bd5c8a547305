import {string} from '@oclif/core/flags'
import {UsageProblem} from '../../../errors.js'
import {untried, VisorCommand} from '../../../visor-command.js'
import type {Done} from '../../../visor-tasks/answers.js'

const OLD_VARIABLE = 'SKYWIRE_CLI_HYPERVISOR_PASSWORD'
const NEW_VARIABLE = 'SKYWIRE_CLI_HYPERVISOR_NEW_PASSWORD'

export default class VisorHvPasswd extends VisorCommand {
  static override readonly summary = "Change the password of a hypervisor's web interface."
  static override readonly description = untried(
    'Both passwords are asked for on the terminal, or read from files or from ' +
      `${OLD_VARIABLE} and ${NEW_VARIABLE}; they never stand on the command line, which other users of the machine can read. ` +
      'They go to the visor unencrypted: do it on its machine. Visors know it since v1.3.29.',
  )
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']
  static override readonly flags = {
    'password-file': string({summary: 'Read the present password from this file.', helpValue: 'FILE'}),
    'new-password-file': string({summary: 'Read the new password from this file.', helpValue: 'FILE'}),
  }

  async run(): Promise<Done> {
    const {flags} = await this.parse(VisorHvPasswd)
    const {'password-file': oldFile, 'new-password-file': newFile} = flags
    if (oldFile === '-' && newFile === '-') throw new UsageProblem('standard input can hold one of the passwords only')
    const {readPassword} = await import('../../../services/hypervisor/read-password.js')
    const terminal = {input: process.stdin, output: process.stderr, signal: this.signal}
    const ask = (question: string, file: string | undefined, flag: string, variable: string, confirm: boolean) =>
      readPassword(question, {...terminal, file, flag, variable, confirm, environment: process.env[variable]})
    const present = await ask('Present password', oldFile, '--password-file', OLD_VARIABLE, false)
    const wanted = await ask('New password', newFile, '--new-password-file', NEW_VARIABLE, true)
    return this.done(flags, ({hypervisor}) => hypervisor.setPassword(present, wanted))
  }
}
