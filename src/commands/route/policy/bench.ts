import {integer, string} from '@oclif/core/flags'
import {BaseCommand} from '../../../base-command.js'
import {contractFlag} from '../../../flags.js'
import {goDuration} from '../../../policy/earlier-tool/go-duration.js'
import type {BenchRow} from '../../../policy/bench/measure-policy.js'

export default class RoutePolicyBench extends BaseCommand {
  static override readonly summary = 'Measure one bare call without candidates, as the earlier tool does.'
  static override readonly description =
    'Makes 100 calls to warm up, then as many as asked for. `policy bench` shows how the cost grows with candidates.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> --script examples/policies/proxy.star --iter 1000',
  ]
  static override readonly flags = {
    script: string({char: 's', summary: 'The policy.', helpValue: 'FILE', exclusive: ['preset']}),
    preset: string({char: 'p', summary: 'A preset instead of a file.', helpValue: 'NAME'}),
    iter: integer({char: 'n', summary: 'Calls to measure.', default: 100_000, min: 1, max: 10_000_000}),
    contract: contractFlag,
  }

  async run(): Promise<BenchRow> {
    const {flags} = await this.parse(RoutePolicyBench)
    const {earlierBench} = await import('../../../engine/earlier-tool.js')
    const script = flags.preset === undefined ? flags.script : `preset:${flags.preset}`
    const row = await earlierBench(this.context, {
      script,
      iterations: flags.iter,
      contract: await this.contract(flags.contract),
    })
    const time = (microseconds: number): string => goDuration(BigInt(Math.round(microseconds * 1000)))
    this.log(`script: ${script ?? ''}\niters:  ${String(row.iterations)}\ntotal:  ${time(row.total_ms * 1000)}`)
    this.log(`avg:    ${time(row.mean_us)}\np50:    ${time(row.p50_us)}\np99:    ${time(row.p99_us)}`)
    if (row.p99_us > 50_000) this.warn('p99 is above 50 ms')
    else if (row.p99_us > 5000) this.logToStderr('note: p99 is above 5 ms')
    return row
  }
}
