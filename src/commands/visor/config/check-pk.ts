import {string} from '@oclif/core/args'
import {BaseCommand} from '../../../base-command.js'
import {EXIT} from '../../../errors.js'

export default class VisorConfigCheckPk extends BaseCommand {
  static override readonly aliases = ['config:check-pk', 'visor:check-pk']
  static override readonly summary = 'Check whether a text is a public key. Exits 1 where it is none.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> 02c8ddafcf4d88c0734b98919c4f924ddb542dbba815b0d804e2e0518fa954f096',
  ]
  static override readonly args = {key: string({required: true, description: 'Public key, 66 hexadecimal digits.'})}

  async run(): Promise<{readonly valid: boolean; readonly public_key: string | null; readonly reason: string | null}> {
    const {args} = await this.parse(VisorConfigCheckPk)
    const {publicKeyFault} = await import('../../../config/values/keys.js')
    const reason = publicKeyFault(args.key) ?? null
    if (reason === null) {
      const key = args.key.toLowerCase()
      this.log(`Valid public key: ${key}`)
      return {valid: true, public_key: key, reason}
    }
    this.found(EXIT.findings)
    this.logToStderr(`invalid public key: ${reason}`)
    return {valid: false, public_key: null, reason}
  }
}
