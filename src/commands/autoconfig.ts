import {existsSync} from 'node:fs'
import {string} from '@oclif/core/args'
import {boolean} from '@oclif/core/flags'
import {autoconfigFlags, readAutoconfigFlags} from '../config-flags/autoconfig-flags.js'
import {refuseContradictions} from '../config-flags/refuse-contradictions.js'
import {BaseCommand} from '../base-command.js'
import type {Autoconfigured} from '../config-files/autoconfigure.js'

export default class Autoconfig extends BaseCommand {
  static override readonly summary = "Make this machine's visor configuration from its environment file."
  static override readonly description =
    'Flags are written into the environment file (SKYENV, else /etc/skywire.conf); the configuration is made from it, ' +
    'and keeps its secret key. What only the configuration said is gone afterwards, and told. Exits 100 when the file is ' +
    'missing afterwards.'
  static override readonly usage = '<%= command.id %> [TARGET] [FLAGS]'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> 0 --pk-endpoint',
    '<%= config.bin %> <%= command.id %> 02c8ddafcf4d88c0734b98919c4f924ddb542dbba815b0d804e2e0518fa954f096',
    '<%= config.bin %> <%= command.id %> --no-pk-endpoint --no-restart',
  ]
  static override readonly args = {
    target: string({
      description: '0 for a hypervisor on this visor, 1 for none, or public keys of remote ones.',
      ignoreStdin: true,
    }),
  }
  static override readonly flags = {
    ...autoconfigFlags(),
    restart: boolean({default: true, allowNo: true, summary: 'Name the command that restarts the visor.'}),
    verbose: boolean({char: 'v', summary: 'Show the configuration too, without its secrets.'}),
  }

  async run(): Promise<Autoconfigured | undefined> {
    refuseContradictions(this.argv)
    const {args, flags} = await this.parse(Autoconfig)
    if (process.env['NOAUTOCONFIG'] === 'true') {
      this.log('autoconfiguration disabled. to configure and start skywire run: skywire autoconfig')
      return undefined
    }
    const {autoconfigure, MISSING_AFTERWARDS} = await import('../config-files/autoconfigure.js')
    const edits = readAutoconfigFlags(flags)
    const done = await autoconfigure(this.context, {
      target: args.target,
      edits,
      environment: process.env,
      signal: this.signal,
    })
    for (const warning of done.warnings) this.warn(warning)
    const {renderAutoconfigured} = await import('../output/config/autoconfig-text.js')
    this.log(renderAutoconfigured(done, flags.restart, this.look))
    if (flags.verbose) this.log(JSON.stringify(done.generated.config, null, 2))
    if (existsSync(done.file)) return done
    this.logToStderr(`expected config file not found at ${done.file}`)
    return this.exit(MISSING_AFTERWARDS)
  }
}
