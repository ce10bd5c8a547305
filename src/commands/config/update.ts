import {boolean, integer, string} from '@oclif/core/flags'
import {ConfigChangeCommand} from '../../config-change-command.js'
import {readUpdateTarget, updateTargetFlags, wordFlag} from '../../config-flags/update-flags.js'
import type {ChangedConfig} from '../../config-files/run-change.js'

export default class ConfigUpdate extends ConfigChangeCommand {
  static override readonly aliases = ['visor:config:update']
  static override readonly summary = 'Change settings of a configuration, with the flags of 1.0 and later.'
  static override readonly description =
    'Sets single values and keeps everything else of their sections. Without any, it fills in what is missing and mends ' +
    'what needs no decision. Hypervisors and apps: `config update hv`, `sc`, `ss`, `vpnc`, `vpns`, or `config app set`.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> -a',
    '<%= config.bin %> <%= command.id %> --log-level debug --set-minhop 2',
  ]
  static override readonly flags = {
    ...updateTargetFlags,
    endpoints: boolean({char: 'a', summary: 'Use the current services of the deployment.'}),
    url: string({
      char: 'b',
      dependsOn: ['endpoints'],
      helpValue: 'URL',
      summary: 'Configuration service to ask for them; those known to this program otherwise.',
    }),
    testenv: boolean({char: 't', dependsOn: ['endpoints'], summary: 'Of the test deployment.'}),
    'log-level': string({summary: 'Log level.'}),
    'public-autoconn': wordFlag('Connect to public visors.'),
    'set-minhop': integer({min: -1, max: 16, summary: 'Fewest hops of a route; -1 leaves it as it is.'}),
    'add-pks': string({
      multiple: true,
      multipleNonGreedy: true,
      delimiter: ',',
      summary: 'Public keys of hypervisors to add.',
    }),
    'reset-pks': boolean({default: false, summary: 'Empty the list of hypervisors first.'}),
  }

  async run(): Promise<ChangedConfig> {
    const {flags} = await this.parse(ConfigUpdate)
    const minHops = flags['set-minhop'] ?? -1
    return this.change(readUpdateTarget(flags), async (read) => {
      const [{applyUpdate}, {askServices}] = await Promise.all([
        import('../../config-files/apply-update.js'),
        import('../../config-files/services-source.js'),
      ])
      const services = flags.url === undefined ? undefined : await askServices(flags.url, process.env, this.signal)
      return applyUpdate(read, {
        ...(flags.endpoints && {deployment: flags.testenv ? ('test' as const) : ('prod' as const)}),
        ...(services !== undefined && {services}),
        ...(flags['log-level'] !== undefined && {logLevel: flags['log-level']}),
        ...(flags['public-autoconn'] && {publicAutoconnect: flags['public-autoconn'] === 'true'}),
        ...(minHops >= 0 && {minHops}),
        ...{addHypervisors: flags['add-pks'] ?? [], resetHypervisors: flags['reset-pks']},
      })
    })
  }
}
