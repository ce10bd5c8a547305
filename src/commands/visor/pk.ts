import {boolean, string} from '@oclif/core/flags'
import {VisorCommand} from '../../visor-command.js'
import type {PublicKey} from '../../visor-tasks/answers.js'

const PACKAGED = '/opt/skywire/skywire.json'

export default class VisorPk extends VisorCommand {
  static override readonly summary = 'Print the public key of a visor.'
  static override readonly description = 'With a configuration file, no visor has to run.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> -i skywire-config.json',
  ]
  static override readonly flags = {
    input: string({char: 'i', summary: 'Read it from this configuration file instead.', helpValue: 'FILE'}),
    pkg: boolean({char: 'p', summary: `Read it from ${PACKAGED} instead.`, exclusive: ['input']}),
  }

  async run(): Promise<PublicKey> {
    const {flags} = await this.parse(VisorPk)
    const file = flags.pkg ? PACKAGED : flags.input
    const shown = {text: ({public_key}: PublicKey) => public_key, legacy: ({public_key}: PublicKey) => public_key}
    if (file === undefined) {
      return this.answer(flags, async ({node}) => ({public_key: (await node.overview()).local_pk}), shown)
    }
    const {keyOfConfig} = await import('../../visor-tasks/key-of-config.js')
    return this.show(await keyOfConfig(file), shown)
  }
}
