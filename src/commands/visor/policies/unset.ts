import {string} from '@oclif/core/args'
import {untried, VisorCommand} from '../../../visor-command.js'
import type {Done} from '../../../visor-tasks/answers.js'

export default class VisorPoliciesUnset extends VisorCommand {
  static override readonly summary = 'Take the routing policy of an app away, from its next dial on.'
  static override readonly description = untried(
    "The visor's own policy decides for the app then. Visors know routing policies since v1.3.29.",
  )
  static override readonly examples = ['<%= config.bin %> <%= command.id %> skychat']
  static override readonly args = {app: string({required: true, description: 'Name of the app.'})}

  async run(): Promise<Done> {
    const {args, flags} = await this.parse(VisorPoliciesUnset)
    return this.done(flags, ({policies}) => policies.clear(args.app))
  }
}
