import {Args} from '@oclif/core'
import {BaseCommand} from '../../../../src/base-command.js'
import {
  EXIT,
  InputProblem,
  PolicyProblem,
  ServiceProblem,
  ToolLimitProblem,
  UsageProblem,
} from '../../../../src/errors.js'

const FAILURES: Readonly<Record<string, () => Error>> = {
  usage: () => new UsageProblem('two flags exclude each other'),
  policy: () => new PolicyProblem('undefined: foo', {place: {file: 'a.star', line: 1, column: 1, text: 'foo'}}),
  input: () => new InputProblem('line 3 is no JSON', {cause: new Error('unexpected end')}),
  service: () => new ServiceProblem('no visor answers', {hints: ['Start the visor.']}),
  limit: () => new ToolLimitProblem('the script wants more memory than 256 MiB'),
  bug: () => new TypeError('x is not a function'),
}

/** Fails in the way that is asked for, or finds something and goes on. */
export default class Fail extends BaseCommand {
  static override readonly args = {how: Args.string({required: true})}

  async run(): Promise<{ran: true}> {
    const {args} = await this.parse(Fail)
    const failure = FAILURES[args.how]
    if (failure) throw failure()
    if (args.how === 'findings') this.found(EXIT.findings)
    if (args.how === 'several') for (const status of [EXIT.findings, EXIT.input, EXIT.policy]) this.found(status)
    if (args.how === 'rejection') void Promise.reject(new Error('nobody waited for me'))
    if (args.how === 'later') setTimeout(() => raise('thrown from a timer'), 1)
    await new Promise((resolve) => setTimeout(resolve, 20))
    this.log('ran')
    return {ran: true}
  }
}

function raise(message: string): never {
  throw new Error(message)
}
