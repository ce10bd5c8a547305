import {string} from '@oclif/core/args'
import {BaseCommand} from '../../../base-command.js'
import {UsageProblem} from '../../../errors.js'

export default class VisorConfigPk extends BaseCommand {
  static override readonly aliases = ['config:pk']
  static override readonly summary = 'Print the public key of a secret key.'
  static override readonly description =
    'Other users of the machine see arguments of programs: give the key on standard input, with - as argument.'
  static override readonly examples = [
    'skywire-cli config get sk --show-secrets | <%= config.bin %> <%= command.id %> -',
  ]
  static override readonly args = {
    key: string({
      required: true,
      ignoreStdin: true,
      description: 'Secret key, 64 hexadecimal digits; - for standard input.',
    }),
  }

  async run(): Promise<{readonly public_key: string}> {
    const {args} = await this.parse(VisorConfigPk)
    const [{publicKeyOf, secretKeyFault}, {readTextInput}] = await Promise.all([
      import('../../../config/values/keys.js'),
      import('../../../files/read-input.js'),
    ])
    const key = args.key === '-' ? (await readTextInput('-')).trim() : args.key
    const fault = secretKeyFault(key)
    if (fault) throw new UsageProblem(`invalid secret key: ${fault}`)
    const publicKey = publicKeyOf(key)
    this.log(publicKey)
    return {public_key: publicKey}
  }
}
