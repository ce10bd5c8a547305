import {string} from '@oclif/core/flags'
import {UsageProblem} from '../../../errors.js'
import {VisorCommand} from '../../../visor-command.js'
import type {Done} from '../../../visor-tasks/answers.js'

export default class VisorAppDeregister extends VisorCommand {
  static override readonly summary = 'Let go of an app that was registered from outside.'
  static override readonly aliases = ['visor:deregister', 'visor:deregister-app']
  static override readonly examples = ['<%= config.bin %> <%= command.id %> --procKey 0123456789abcdef0123456789abcdef']
  static override readonly flags = {
    procKey: string({
      char: 'k',
      required: true,
      summary: 'The key that registering gave, 32 hex digits.',
      helpValue: 'KEY',
    }),
  }

  async run(): Promise<Done> {
    const {flags} = await this.parse(VisorAppDeregister)
    const key = flags.procKey.toLowerCase()
    if (!/^[0-9a-f]{32}$/.test(key)) throw new UsageProblem(`not a key of an app: ${flags.procKey}`)
    return this.done(flags, ({apps}) => apps.deregister(key))
  }
}
