import {BaseCommand} from '../../../base-command.js'

export default class VisorConfigGenKeys extends BaseCommand {
  static override readonly aliases = ['config:gen-keys', 'visor:gen-keys']
  static override readonly summary = 'Make a new key pair: the public key, and the secret key in a second line.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --json',
  ]

  async run(): Promise<{readonly public_key: string; readonly secret_key: string}> {
    await this.parse(VisorConfigGenKeys)
    const [{generateKeyPair}, {randomBytes}] = await Promise.all([
      import('../../../config/values/keys.js'),
      import('node:crypto'),
    ])
    const {publicKey, secretKey} = generateKeyPair((sizeBytes) => randomBytes(sizeBytes))
    this.log(`${publicKey}\n${secretKey}`)
    return {public_key: publicKey, secret_key: secretKey}
  }
}
