import {string} from '@oclif/core/args'
import {connectionFlags} from '../../../flags.js'
import {untried, VisorCommand} from '../../../visor-command.js'
import type {Done} from '../../../visor-tasks/answers.js'

export default class ProxyMuxRemove extends VisorCommand {
  static override readonly summary = "Take a leg away from an app's connection."
  static override readonly description = untried('Visors know it since v1.3.29.')
  static override readonly aliases = ['proxy:mux-remove']
  static override readonly examples = ['<%= config.bin %> <%= command.id %> 953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6']
  static override readonly args = {
    'transport-id': string({required: true, description: 'Id of the transport that the leg begins with.'}),
  }
  static override readonly flags = connectionFlags

  async run(): Promise<Done> {
    const {args, flags} = await this.parse(ProxyMuxRemove)
    const {name: app, port} = flags
    return this.done(flags, ({mux}) => mux.remove({app, transport_id: args['transport-id'], port}))
  }
}
