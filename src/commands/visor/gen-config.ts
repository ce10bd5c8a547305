import {boolean, string} from '@oclif/core/flags'
import {refuseContradictions} from '../../config-flags/refuse-contradictions.js'
import {GenerateCommand} from '../../generate-command.js'
import {GENERATED_ERAS} from '../../config-files/choose-era.js'
import type {GeneratedFile} from '../../config-files/generate-file.js'
import {eraFlags, keepFlags} from '../../config-flags/config-flags.js'
import {generateFlags} from '../../config-flags/generate-flags.js'

export default class VisorGenConfig extends GenerateCommand {
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
    const {output, replace, interactive} = flags
    return this.generate('visor', flags, {output, replace, interactive})
  }
}
