import {KeyCommand, keySourceFlags} from '../../key-command.js'
import type {PublicKey} from '../../visor-tasks/answers.js'

export default class VisorPk extends KeyCommand {
  static override readonly summary = 'Print the public key of a visor.'
  static override readonly description = 'With a configuration file, no visor has to run.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> -i skywire-config.json',
    '<%= config.bin %> <%= command.id %> --http',
  ]
  static override readonly flags = keySourceFlags

  async run(): Promise<PublicKey> {
    const {flags} = await this.parse(VisorPk)
    const file = this.fileOf(flags)
    const shown = {text: ({public_key}: PublicKey) => public_key, legacy: ({public_key}: PublicKey) => public_key}
    const key = await (file === undefined
      ? this.answer(flags, async ({node}) => ({public_key: (await node.overview()).local_pk}), shown)
      : this.#ofFile(file, shown))
    await this.serve(flags, key.public_key)
    return key
  }

  async #ofFile(file: string, shown: Parameters<typeof this.show<PublicKey>>[1]): Promise<PublicKey> {
    const {keyOfConfig} = await import('../../visor-tasks/key-of-config.js')
    return this.show(await keyOfConfig(file), shown)
  }
}
