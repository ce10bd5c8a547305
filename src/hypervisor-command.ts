import {homedir} from 'node:os'
import {boolean, string} from '@oclif/core/flags'
import {BaseCommand} from './base-command.js'
import {timeoutFlag} from './flags.js'
import type {OpenedHypervisor} from './services/hypervisor/open-hypervisor.js'

/** The environment variable that holds the password of a hypervisor's account. */
export const PASSWORD_VARIABLE = 'SKYWIRE_CLI_HYPERVISOR_PASSWORD'

/** What the flags of {@link HypervisorCommand} say. */
interface Flags {
  readonly hypervisor?: string | undefined
  readonly insecure: boolean
  readonly fingerprint?: string | undefined
  readonly timeout: number
}

/** A command that calls a hypervisor over HTTP. The environment's proxies are never used for that. */
export abstract class HypervisorCommand extends BaseCommand {
  static override readonly baseFlags = {
    ...BaseCommand.baseFlags,
    hypervisor: string({
      summary: 'Address of the hypervisor. That of the last log-in, else http://localhost:8000, where left out.',
      helpValue: 'URL',
      env: 'SKYWIRE_CLI_HYPERVISOR',
      noCacheDefault: true,
    }),
    fingerprint: string({
      summary: 'Accept the certificate with this SHA-256 fingerprint, and no other. A log-in remembers it.',
      helpValue: 'SHA256',
    }),
    insecure: boolean({summary: 'Accept any certificate: whoever is in between can read everything.'}),
    timeout: timeoutFlag(30),
  }

  /** Opens the hypervisor that the flags mean. @param session - `fresh` to start a new session. */
  protected async openHypervisor(
    {hypervisor, insecure, fingerprint, timeout}: Flags,
    session: 'stored' | 'fresh' = 'stored',
  ): Promise<OpenedHypervisor> {
    const {openHypervisor} = await import('./services/hypervisor/open-hypervisor.js')
    const where = {address: hypervisor, insecure, fingerprint, timeoutMs: timeout * 1000}
    const around = {signal: this.signal, env: process.env, home: homedir(), now: this.context.now()}
    return openHypervisor({...where, ...around}, session)
  }

  /** Warns when a password is about to be sent where others can read it. */
  protected async warnIfReadable({address}: OpenedHypervisor): Promise<void> {
    const {isReadableOnTheWay} = await import('./services/hypervisor/hypervisor-address.js')
    if (isReadableOnTheWay(address)) this.warn(`the password goes to ${address.host} unencrypted`)
  }

  /**
   * A password from the file that a flag names, the environment, or the terminal.
   *
   * @param source - `file` is the value of the flag; `flag` and `variable` are their names.
   */
  protected async readPassword(
    question: string,
    source: {file: string | undefined; flag: string; variable: string; confirm?: boolean},
  ): Promise<string> {
    const {readPassword} = await import('./services/hypervisor/read-password.js')
    const terminal = {input: process.stdin, output: process.stderr, signal: this.signal}
    return readPassword(question, {...source, ...terminal, environment: process.env[source.variable]})
  }
}
