import {boolean, string} from '@oclif/core/flags'
import {refuseContradictions} from '../../config-flags/refuse-contradictions.js'
import {BaseCommand} from '../../base-command.js'
import {GENERATED_ERAS, chooseEra} from '../../config-files/choose-era.js'
import type {GeneratedFile} from '../../config-files/generate-file.js'
import {eraFlags, keepFlags} from '../../config-flags/config-flags.js'
import {generateFlags, readGenerateFlags} from '../../config-flags/generate-flags.js'

export default class VisorGenConfig extends BaseCommand {
  static override readonly summary = 'Make the configuration of a visor.'
  static override readonly description =
    'Without flags: a visor of 2026 in the production network, with a new key, in skywire-config.json. Nothing is asked of ' +
    'the network unless `--url` names a service. Files get mode 0600; an existing one is replaced only with `-r`, which ' +
    'keeps its secret key. Policies must load before they are written. Settings that no flag gives come from the ' +
    'environment file, where there is one (SKYENV, else /etc/skywire.conf).'
  static override readonly usage = '<%= command.id %> [FLAGS]'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> -t',
    '<%= config.bin %> <%= command.id %> -i --pk-endpoint -o visor.json',
    '<%= config.bin %> <%= command.id %> --policy @/etc/skywire/night.star --app-policy skychat=preset:low-latency-direct',
    '<%= config.bin %> <%= command.id %> --for 1.3.28 --stdout',
  ]
  static override readonly flags = {
    ...eraFlags(GENERATED_ERAS),
    output: string({
      char: 'o',
      aliases: ['out'],
      helpValue: 'FILE',
      summary: 'File to write; - or STDOUT for standard output.',
    }),
    replace: boolean({char: 'r', aliases: ['regen'], summary: 'Replace an existing file and keep its secret key.'}),
    ...keepFlags,
    interactive: boolean({summary: 'Ask what matters, and explain it.'}),
    ...generateFlags('visor'),
  }

  async run(): Promise<GeneratedFile | undefined> {
    refuseContradictions(this.argv)
    const {flags} = await this.parse(VisorGenConfig)
    const {era, ...stamp} = chooseEra(flags.era, flags.for)
    const {runGenerate} = await import('../../config-files/run-generate.js')
    const made = await runGenerate(this.context, {
      era,
      values: {...stamp, ...readGenerateFlags(flags, 'visor')},
      output: flags.output,
      stdout: flags.stdout,
      envs: flags.envs,
      envsFile: flags['envs-file'],
      replace: flags.replace,
      force: false,
      retainKeys: flags['retain-keys'],
      retainHypervisors: flags.retainhv,
      squash: flags.squash,
      interactive: flags.interactive,
      signal: this.signal,
    })
    for (const warning of made.warnings) this.warn(warning)
    if (made.text !== undefined) this.log(made.text)
    if (made.report && !made.text) {
      const {renderGenerated} = await import('../../output/config/generated-text.js')
      this.log(renderGenerated(made.report, this.look))
    }
    return made.report
  }
}
