import {string} from '@oclif/core/args'
import {untried, VisorCommand} from '../../../visor-command.js'
import type {Done} from '../../../visor-tasks/answers.js'

export default class VisorHvAdd extends VisorCommand {
  static override readonly summary = 'Let a hypervisor control a visor.'
  static override readonly description = untried(
    'Whoever runs that hypervisor owns the visor. Visors know it since v1.3.29.',
  )
  static override readonly examples = ['<%= config.bin %> <%= command.id %> PK']
  static override readonly args = {pk: string({required: true, description: 'Public key of the hypervisor.'})}

  async run(): Promise<Done> {
    const {args, flags} = await this.parse(VisorHvAdd)
    return this.done(flags, ({hypervisor}) => hypervisor.add(args.pk))
  }
}
