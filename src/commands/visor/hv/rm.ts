import {string} from '@oclif/core/args'
import {boolean} from '@oclif/core/flags'
import {UsageProblem} from '../../../errors.js'
import {untried, VisorCommand} from '../../../visor-command.js'
import type {Done} from '../../../visor-tasks/answers.js'

export default class VisorHvRm extends VisorCommand {
  static override readonly summary = 'Let a hypervisor control a visor no longer, or none of them.'
  static override readonly description = untried('Visors know it since v1.3.29.')
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> PK',
    '<%= config.bin %> <%= command.id %> --all',
  ]
  static override readonly args = {pk: string({description: 'Public key of the hypervisor.'})}
  static override readonly flags = {all: boolean({summary: 'All of them.'})}

  async run(): Promise<Done> {
    const {args, flags} = await this.parse(VisorHvRm)
    const {pk} = args
    if ((pk === undefined) === !flags.all) throw new UsageProblem('name one hypervisor, or give `--all`')
    return this.done(flags, ({hypervisor}) => (pk === undefined ? hypervisor.removeAll() : hypervisor.remove(pk)))
  }
}
