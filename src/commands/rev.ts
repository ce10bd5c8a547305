import {string as stringArg} from '@oclif/core/args'
import {boolean, integer, string} from '@oclif/core/flags'
import {UsageProblem} from '../errors.js'
import {watchFlag} from '../flags.js'
import {renderForwarded} from '../output/visor/forwarding.js'
import {VisorCommand} from '../visor-command.js'
import type {ConnectionId, Done, ForwardedPorts} from '../visor-tasks/answers.js'

export default class Rev extends VisorCommand {
  static override readonly summary = "Serve a remote visor's TCP port on this machine, or no longer."
  static override readonly description = 'The other side has to allow it with `fwd`. Prints the id of the connection.'
  static override readonly aliases = ['visor:rev']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> PK --remote 8080 --port 9080',
    '<%= config.bin %> <%= command.id %> --ls',
    '<%= config.bin %> <%= command.id %> --stop 953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6',
  ]
  static override readonly args = {pk: stringArg({description: 'Public key of the remote visor.'})}
  static override readonly flags = {
    pk: string({char: 'k', summary: 'Public key of the remote visor, instead of the argument.', helpValue: 'PK'}),
    remote: integer({char: 'r', min: 1, max: 65_535, summary: 'The port there.', helpValue: 'PORT'}),
    port: integer({char: 'p', min: 1, max: 65_535, summary: 'The port here.', helpValue: 'PORT'}),
    ls: boolean({char: 'l', summary: 'List the connections instead.'}),
    watch: {...watchFlag, dependsOn: ['ls']},
    stop: string({char: 'd', summary: 'End the connection of this id instead.', helpValue: 'ID'}),
  }

  async run(): Promise<ConnectionId | Done | ForwardedPorts> {
    const {args, flags} = await this.parse(Rev)
    const {stop, remote, port} = flags
    if (flags.ls) {
      return this.answer<ForwardedPorts>(
        flags,
        async ({forwarding}) => ({connections: await forwarding.connections()}),
        {
          text: ({connections}, look) => renderForwarded(connections, look),
          legacy: ({connections}) => connections,
        },
      )
    }
    if (stop !== undefined) return this.done(flags, ({forwarding}) => forwarding.disconnect(stop))
    const key = args.pk ?? flags.pk
    if (key === undefined || remote === undefined || port === undefined) {
      throw new UsageProblem('a public key, `--remote` and `--port` are needed')
    }
    const connect = {remote_pk: key, remote_port: remote, local_port: port}
    return this.answer<ConnectionId>(flags, async ({forwarding}) => ({id: await forwarding.connect(connect)}), {
      text: ({id}) => id,
      legacy: ({id}) => id,
    })
  }
}
