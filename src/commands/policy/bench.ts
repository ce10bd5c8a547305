import {string as stringArg} from '@oclif/core/args'
import {integer, string} from '@oclif/core/flags'
import {BaseCommand} from '../../base-command.js'
import {EXIT} from '../../errors.js'
import {contractFlag} from '../../flags.js'
import {renderBench, type BenchReport} from '../../output/bench-text.js'

export default class PolicyBench extends BaseCommand {
  static override readonly summary = 'Measure time and steps per call, and how they grow with the candidates.'
  static override readonly description =
    'Times are those of this machine and of the engine as it runs here; steps are the same on every visor. ' +
    'Exits 1 when a call fails, 3 when the policy does not load, 6 when a limit of this program was met.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> examples/policies/proxy.star',
    '<%= config.bin %> <%= command.id %> preset:spread-bw --candidates 1 --candidates 500 --iterations 10000',
  ]
  static override readonly args = {
    policy: stringArg({required: true, description: 'A Starlark file, - for standard input, or preset:NAME.'}),
  }
  static override readonly flags = {
    app: string({summary: 'The app that dials.', default: 'vpn-client'}),
    candidates: integer({
      summary: 'How many candidates to call with; may be given several times.',
      min: 0,
      max: 100_000,
      multiple: true,
      multipleNonGreedy: true,
      default: [0, 1, 10, 100, 1000],
    }),
    iterations: integer({summary: 'Calls per row at most.', min: 1, max: 10_000_000, default: 5000}),
    budget: integer({summary: 'Milliseconds per row at most.', min: 1, max: 3000, default: 500}),
    contract: contractFlag,
  }

  async run(): Promise<BenchReport> {
    const {args, flags} = await this.parse(PolicyBench)
    const contract = await this.contract(flags.contract)
    const {measurePolicyFile} = await import('../../engine/measure-policy-file.js')
    const {growthOf} = await import('../../policy/bench/growth.js')
    const {STEP_CEILING} = await import('../../policy/router/decide-dial.js')
    const runs = [...new Set(flags.candidates)]
      .sort((a, b) => a - b)
      .map((candidates) => ({candidates, warmUps: 100, iterations: flags.iterations, budgetMs: flags.budget}))
    const rows = await measurePolicyFile(this.context, {policy: args.policy, contract, app: flags.app, runs})
    const growth = growthOf(rows, STEP_CEILING)
    const report: BenchReport = {policy: args.policy, contract, rows, growth, step_ceiling: STEP_CEILING}
    this.log(renderBench(report, this.look).trimEnd())
    if (rows.some(({failure}) => failure !== null)) this.found(EXIT.findings)
    if (rows.length < runs.length) this.found(EXIT.toolLimit)
    return report
  }
}
