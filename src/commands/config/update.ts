import {boolean, integer, option, string} from '@oclif/core/flags'
import {BaseCommand} from '../../base-command.js'
import {DEFAULT_CONFIG_FILE, dryRunFlag} from '../../config-flags/config-args.js'
import {forceFlag} from '../../flags.js'
import type {ChangedConfig} from '../../config-files/run-change.js'

export default class ConfigUpdate extends BaseCommand {
  static override readonly aliases = ['visor:config:update']
  static override readonly summary = 'Change settings of a configuration, with the flags of 1.0 and later.'
  static override readonly description =
    'Sets single values and keeps everything else of their sections. Without any, it fills in what is missing and mends ' +
    'what needs no decision. Apps are changed with `config app set`.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> -a',
    '<%= config.bin %> <%= command.id %> --log-level debug --set-minhop 2',
  ]
  static override readonly flags = {
    input: string({char: 'i', helpValue: 'FILE', default: DEFAULT_CONFIG_FILE, summary: 'Configuration to read.'}),
    output: string({char: 'o', helpValue: 'FILE', summary: 'File to write, instead of the one that is read.'}),
    endpoints: boolean({char: 'a', summary: 'Use the current services of the deployment.'}),
    testenv: boolean({char: 't', dependsOn: ['endpoints'], summary: 'Of the test deployment.'}),
    'log-level': string({summary: 'Log level.'}),
    'public-autoconn': option({options: ['true', 'false'] as const, summary: 'Connect to public visors.'})(),
    'set-minhop': integer({min: 0, max: 16, summary: 'Fewest hops of a route.'}),
    'add-pks': string({
      multiple: true,
      multipleNonGreedy: true,
      delimiter: ',',
      summary: 'Public keys of hypervisors to add.',
    }),
    'reset-pks': boolean({default: false, summary: 'Empty the list of hypervisors first.'}),
    'dry-run': dryRunFlag,
    force: forceFlag,
  }

  async run(): Promise<ChangedConfig> {
    const {flags} = await this.parse(ConfigUpdate)
    const [{runChange}, {applyUpdate}] = await Promise.all([
      import('../../config-files/run-change.js'),
      import('../../config-files/apply-update.js'),
    ])
    const request = {
      ...(flags.endpoints && {deployment: flags.testenv ? ('test' as const) : ('prod' as const)}),
      ...(flags['log-level'] !== undefined && {logLevel: flags['log-level']}),
      ...(flags['public-autoconn'] && {publicAutoconnect: flags['public-autoconn'] === 'true'}),
      ...(flags['set-minhop'] !== undefined && {minHops: flags['set-minhop']}),
      ...{addHypervisors: flags['add-pks'] ?? [], resetHypervisors: flags['reset-pks']},
    }
    const target = {file: flags.input, out: flags.output, 'dry-run': flags['dry-run'], force: flags.force}
    const change = await runChange(this.context, target, this.signal, (read) => applyUpdate(read, request))
    const {renderChange} = await import('../../output/config/change-text.js')
    this.log(renderChange(change, target, this.look))
    return change.report
  }
}
