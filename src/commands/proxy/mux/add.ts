import {string} from '@oclif/core/args'
import {integer} from '@oclif/core/flags'
import {UsageProblem} from '../../../errors.js'
import {connectionFlags} from '../../../flags.js'
import {untried, VisorCommand} from '../../../visor-command.js'
import type {Done, GrownLegs} from '../../../visor-tasks/answers.js'

export default class ProxyMuxAdd extends VisorCommand {
  static override readonly summary = "Add a leg to an app's connection, or several."
  static override readonly description = untried('Visors know it since v1.3.29.')
  static override readonly aliases = ['proxy:mux-add']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> 953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6',
    '<%= config.bin %> <%= command.id %> --legs 2',
  ]
  static override readonly args = {
    'transport-id': string({description: 'Id of the transport that the leg begins with.'}),
  }
  static override readonly flags = {
    ...connectionFlags,
    legs: integer({summary: 'Let the router find this many.', helpValue: 'N', min: 1, max: 64}),
  }

  async run(): Promise<Done | GrownLegs> {
    const {args, flags} = await this.parse(ProxyMuxAdd)
    const {name: app, port, legs} = flags
    const id = args['transport-id']
    if ((id === undefined) === (legs === undefined)) throw new UsageProblem('name a transport, or give `--legs`')
    if (id !== undefined) return this.done(flags, ({mux}) => mux.add({app, transport_id: id, port}))
    return this.answer<GrownLegs>(flags, async ({mux}) => ({legs: await mux.grow(app, legs ?? 1)}), {
      text: (grown) => `${grown.legs} legs added`,
      legacy: (grown) => grown.legs,
    })
  }
}
