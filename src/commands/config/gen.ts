import {boolean, string} from '@oclif/core/flags'
import {refuseContradictions} from '../../config-flags/refuse-contradictions.js'
import {BaseCommand} from '../../base-command.js'
import {GENERATED_ERAS, chooseEra} from '../../config-files/choose-era.js'
import type {GeneratedFile} from '../../config-files/generate-file.js'
import {eraFlags, keepFlags} from '../../config-flags/config-flags.js'
import {generateFlags, readGenerateFlags} from '../../config-flags/generate-flags.js'

export default class ConfigGen extends BaseCommand {
  static override readonly aliases = ['visor:config:gen']
  static override readonly summary = 'Make the configuration of a visor, with the flags of 1.0 and later.'
  static override readonly description =
    'The same as `visor gen-config` with the later names and letters: `-s` is the secret key here, `-m` the example app.'
  static override readonly usage = '<%= command.id %> [FLAGS]'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> -in --pk-endpoint',
    '<%= config.bin %> <%= command.id %> -r -j 02c8ddafcf4d88c0734b98919c4f924ddb542dbba815b0d804e2e0518fa954f096',
  ]
  static override readonly flags = {
    ...eraFlags(GENERATED_ERAS),
    out: string({
      char: 'o',
      aliases: ['output'],
      helpValue: 'FILE',
      summary: 'File to write; - or STDOUT for standard output.',
    }),
    regen: boolean({char: 'r', aliases: ['replace'], summary: 'Replace an existing file and keep its secret key.'}),
    force: boolean({char: 'f', summary: 'Replace an existing file and keep nothing of it.'}),
    hide: boolean({char: 'w', summary: 'Say nothing when the file is written.'}),
    nofetch: boolean({summary: 'Ask no configuration service; the default.', exclusive: ['url']}),
    ...keepFlags,
    ...generateFlags('config', ['skybian', 'location']),
  }

  async run(): Promise<GeneratedFile | undefined> {
    refuseContradictions(this.argv)
    const {flags} = await this.parse(ConfigGen)
    const {era, ...stamp} = chooseEra(flags.era, flags.for)
    const {runGenerate} = await import('../../config-files/run-generate.js')
    const made = await runGenerate(this.context, {
      era,
      values: {...stamp, ...readGenerateFlags(flags, 'config')},
      output: flags.out,
      stdout: flags.stdout,
      envs: flags.envs,
      envsFile: flags['envs-file'],
      replace: flags.regen,
      force: flags.force,
      retainKeys: flags['retain-keys'],
      retainHypervisors: flags.retainhv,
      squash: flags.squash,
      interactive: false,
      signal: this.signal,
    })
    for (const warning of made.warnings) this.warn(warning)
    if (made.text !== undefined) this.log(made.text)
    if (made.report && !made.text && !flags.hide) {
      const {renderGenerated} = await import('../../output/config/generated-text.js')
      this.log(renderGenerated(made.report, this.look))
    }
    return made.report
  }
}
