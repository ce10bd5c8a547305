import {boolean, string} from '@oclif/core/flags'
import {refuseContradictions} from '../../config-flags/refuse-contradictions.js'
import {GenerateCommand} from '../../generate-command.js'
import {GENERATED_ERAS} from '../../config-files/choose-era.js'
import type {GeneratedFile} from '../../config-files/generate-file.js'
import {eraFlags, keepFlags} from '../../config-flags/config-flags.js'
import {generateFlags} from '../../config-flags/generate-flags.js'

export default class ConfigGen extends GenerateCommand {
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
    all: boolean({summary: 'Show every flag, as --help does.'}),
    hide: boolean({char: 'w', summary: 'Say nothing when the file is written.'}),
    nofetch: boolean({summary: 'Ask no configuration service; the default.', exclusive: ['url']}),
    ...keepFlags,
    ...generateFlags('config', ['skybian', 'location']),
  }

  async run(): Promise<GeneratedFile | undefined> {
    refuseContradictions(this.argv)
    const {flags} = await this.parse(ConfigGen)
    if (flags.all) return this.showAll()
    const {out: output, regen: replace, force, hide} = flags
    return this.generate('config', flags, {output, replace, force, hide})
  }

  /** What `--help` shows, which hides no flag. */
  private async showAll(): Promise<undefined> {
    const {loadHelpClass} = await import('@oclif/core/help')
    const HelpClass = await loadHelpClass(this.config)
    await new HelpClass(this.config).showHelp(['config:gen'])
  }
}
