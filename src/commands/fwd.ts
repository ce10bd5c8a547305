import {boolean, integer} from '@oclif/core/flags'
import {UsageProblem} from '../errors.js'
import {integerArg, watchFlag} from '../flags.js'
import {renderServedPorts} from '../output/visor/forwarding.js'
import {VisorCommand} from '../visor-command.js'
import type {Done, ServedPorts} from '../visor-tasks/answers.js'

export default class Fwd extends VisorCommand {
  static override readonly summary = 'Let remote visors reach a local TCP port, or no longer.'
  static override readonly description = 'The other side connects with `rev`.'
  static override readonly aliases = ['visor:fwd']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> 8080',
    '<%= config.bin %> <%= command.id %> --ls',
    '<%= config.bin %> <%= command.id %> 8080 --deregister',
  ]
  static override readonly args = {port: integerArg(1, 65_535)({description: 'The local port.'})}
  static override readonly flags = {
    port: integer({
      char: 'p',
      min: 1,
      max: 65_535,
      summary: 'The local port, instead of the argument.',
      helpValue: 'PORT',
    }),
    deregister: boolean({char: 'd', summary: 'No longer.'}),
    ls: boolean({char: 'l', summary: 'List the ports instead.'}),
    watch: {...watchFlag, dependsOn: ['ls']},
  }

  async run(): Promise<Done | ServedPorts> {
    const {args, flags} = await this.parse(Fwd)
    if (flags.ls) {
      return this.answer<ServedPorts>(flags, async ({forwarding}) => ({ports: await forwarding.ports()}), {
        text: ({ports}, look) => renderServedPorts(ports, look),
        legacy: ({ports}) => ports,
      })
    }
    const port = args.port ?? flags.port
    if (port === undefined) throw new UsageProblem('no port is named')
    return this.done(flags, ({forwarding}) =>
      flags.deregister ? forwarding.deregister(port) : forwarding.register(port),
    )
  }
}
