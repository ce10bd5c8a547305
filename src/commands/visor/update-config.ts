import {boolean, option, string} from '@oclif/core/flags'
import {ConfigChangeCommand} from '../../config-change-command.js'
import {DEFAULT_CONFIG_FILE, dryRunFlag} from '../../config-flags/config-args.js'
import {forceFlag} from '../../flags.js'
import type {ChangedConfig} from '../../config-files/run-change.js'

export default class VisorUpdateConfig extends ConfigChangeCommand {
  static override readonly summary = 'Change services or hypervisors of a configuration.'
  static override readonly description =
    'Unlike the earlier tool, services stay as they are without -e, hypervisors are emptied before others are added, and ' +
    '-o is really written to.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> -e testing']
  static override readonly flags = {
    input: string({char: 'i', helpValue: 'FILE', default: DEFAULT_CONFIG_FILE, summary: 'Configuration to read.'}),
    output: string({char: 'o', helpValue: 'FILE', summary: 'File to write, instead of the one that is read.'}),
    environment: option({
      char: 'e',
      options: ['production', 'testing'] as const,
      summary: 'Deployment whose services to use.',
    })(),
    'add-hypervisor-pks': string({
      multiple: true,
      multipleNonGreedy: true,
      delimiter: ',',
      summary: 'Public keys of hypervisors to add.',
    }),
    'reset-hypervisor-pks': boolean({default: false, summary: 'Empty the list of hypervisors first.'}),
    'dry-run': dryRunFlag,
    force: forceFlag,
  }

  async run(): Promise<ChangedConfig> {
    const {flags} = await this.parse(VisorUpdateConfig)
    const {environment, input: file, output: out} = flags
    const request = {
      ...(environment && {deployment: environment === 'testing' ? ('test' as const) : ('prod' as const)}),
      addHypervisors: flags['add-hypervisor-pks'] ?? [],
      resetHypervisors: flags['reset-hypervisor-pks'],
    }
    return this.change({file, out, 'dry-run': flags['dry-run'], force: flags.force}, async (read) => {
      const {applyUpdate} = await import('../../config-files/apply-update.js')
      return applyUpdate(read, request)
    })
  }
}
