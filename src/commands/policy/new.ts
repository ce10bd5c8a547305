import {string} from '@oclif/core/args'
import {BaseCommand} from '../../base-command.js'
import {forceFlag} from '../../flags.js'
import type {NewPolicy} from '../../suite-io/new-policy.js'

export default class PolicyNew extends BaseCommand {
  static override readonly summary = 'Begin a policy: a script, its suite and a sample recording.'
  static override readonly description =
    'Writes NAME.star, NAME.test.yaml and NAME.jsonl, which pass `policy test` as they are. The recording is made up; ' +
    '`policy record` makes real ones.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> eu-only',
    '<%= config.bin %> <%= command.id %> policies/eu-only --force',
  ]
  static override readonly args = {
    name: string({description: 'Name of the policy, with folders before it where wanted.', default: 'my-policy'}),
  }
  static override readonly flags = {force: forceFlag}

  async run(): Promise<NewPolicy> {
    const {args, flags} = await this.parse(PolicyNew)
    const {newPolicy} = await import('../../suite-io/new-policy.js')
    const made = await newPolicy(args.name, flags.force)
    for (const file of made.files) this.log(`wrote ${file}`)
    this.log(`next: skywire-cli policy test ${made.files[0] ?? ''} --coverage`)
    return made
  }
}
