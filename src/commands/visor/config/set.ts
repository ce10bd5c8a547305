import {string} from '@oclif/core/args'
import {boolean} from '@oclif/core/flags'
import {ConfigChangeCommand} from '../../../config-change-command.js'
import {configFileFlag, dryRunFlag, shapeFlag} from '../../../config-flags/config-args.js'
import type {ChangedConfig} from '../../../config-files/run-change.js'
import {UsageProblem} from '../../../errors.js'

export default class VisorConfigSet extends ConfigChangeCommand {
  static override readonly aliases = ['config:set']
  static override readonly summary = 'Change one value of a configuration.'
  static override readonly description =
    'The key must be one of the schema, and the value must bring no new error; policies must load. Every other byte of ' +
    'the file stays as it was. Values are JSON; text needs no quotes.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> log_level debug',
    '<%= config.bin %> <%= command.id %> routing.policy_per_dial @/etc/skywire/night.star',
    '<%= config.bin %> <%= command.id %> public_visor --unset',
  ]
  static override readonly args = {
    path: string({required: true, description: 'Keys joined by dots, or a JSON pointer.'}),
    value: string({description: 'New value.', ignoreStdin: true}),
  }
  static override readonly flags = {
    file: configFileFlag,
    era: shapeFlag,
    unset: boolean({default: false, summary: 'Take the key out instead.'}),
    'dry-run': dryRunFlag,
  }

  async run(): Promise<ChangedConfig> {
    const {args, flags} = await this.parse(VisorConfigSet)
    const {path, value} = args
    if (flags.unset === (value !== undefined)) throw new UsageProblem('give either a value or --unset')
    return this.change(flags, async ({config, shape}) => {
      const {setValue, unsetValue} = await import('../../../config/set-value.js')
      return [value === undefined ? unsetValue(config, shape, path) : setValue(config, shape, path, value)]
    })
  }
}
