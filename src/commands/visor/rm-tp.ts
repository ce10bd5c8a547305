import {string} from '@oclif/core/args'
import {VisorCommand} from '../../visor-command.js'
import type {Done} from '../../visor-tasks/answers.js'

export default class VisorRmTp extends VisorCommand {
  static override readonly summary = 'Close a transport of a visor.'
  static override readonly description = 'That there is none of that id is no failure: visors do not tell.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> 953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6']
  static override readonly args = {
    'transport-id': string({required: true, description: 'Id of the transport, a UUID.'}),
  }

  async run(): Promise<Done> {
    const {args, flags} = await this.parse(VisorRmTp)
    return this.done(flags, ({transports}) => transports.remove(args['transport-id']))
  }
}
