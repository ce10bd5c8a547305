import {string as stringArg} from '@oclif/core/args'
import {string} from '@oclif/core/flags'
import {HypervisorCommand, PASSWORD_VARIABLE} from '../../hypervisor-command.js'
import type {LoggedIn} from '../../services/hypervisor/log-in.js'

export default class HypervisorLogin extends HypervisorCommand {
  static override readonly summary = 'Start a session with a hypervisor, for the commands that follow.'
  static override readonly description =
    'The password is asked for on the terminal, or read from --password-file or ' +
    `${PASSWORD_VARIABLE}; it cannot be given on the command line, which others can read. The session is kept in a ` +
    "file that only its owner can read, in the user's state folder (SKYWIRE_CLI_STATE_DIR), and ends after twelve " +
    'hours, with a log-out or when the visor restarts.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> https://192.168.1.2:8000 --fingerprint SHA256',
    '<%= config.bin %> <%= command.id %> --password-file - < password.txt',
  ]
  static override readonly args = {
    address: stringArg({description: 'Address of the hypervisor, as with --hypervisor.'}),
  }
  static override readonly flags = {
    'password-file': string({summary: 'Read the password from this file, - for standard input.', helpValue: 'FILE'}),
  }

  async run(): Promise<LoggedIn> {
    const {args, flags} = await this.parse(HypervisorLogin)
    const opened = await this.openHypervisor({...flags, hypervisor: args.address ?? flags.hypervisor}, 'fresh')
    await this.warnIfReadable(opened)
    const {logIn} = await import('../../services/hypervisor/log-in.js')
    const source = {file: flags['password-file'], flag: '--password-file', variable: PASSWORD_VARIABLE}
    const done = await logIn(opened, () => this.readPassword('Password of admin', source))
    this.log(
      done.session === 'started'
        ? `logged in to ${done.address} as ${done.username ?? ''}${done.expires_at === null ? '' : ` until ${done.expires_at}`}`
        : `no log-in is needed: ${done.address} has authentication switched off`,
    )
    return done
  }
}
