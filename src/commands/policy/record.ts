import {boolean, string} from '@oclif/core/flags'
import {BaseCommand} from '../../base-command.js'
import {EXIT} from '../../errors.js'
import {forceFlag} from '../../flags.js'
import {checkOneAnswer} from '../../recording-io/one-answer.js'
import type {Recorded} from '../../recording-io/record.js'

export default class PolicyRecord extends BaseCommand {
  static override readonly summary = 'Make a recording of candidate routes.'
  static override readonly description =
    'From observed legs: one dial per source file, with the distinct routes of its legs as candidates. What legs cannot ' +
    'say (when, reverse routes, countries, most latencies) stays unknown; the header of the recording lists it.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> --from observed-legs.jsonl -o legs.jsonl',
    '<%= config.bin %> <%= command.id %> --from observed-legs.jsonl --from observed-leg-events.jsonl -o legs.jsonl.gz',
  ]
  static override readonly flags = {
    from: string({
      required: true,
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'FILE',
      summary: 'Observed route groups or leg events as JSON Lines; - for standard input.',
    }),
    output: string({
      char: 'o',
      required: true,
      helpValue: 'FILE',
      summary: 'Where to write; gzip where the name ends in .gz; - for standard output.',
    }),
    note: string({helpValue: 'TEXT', summary: 'A sentence for the header, such as where the observations come from.'}),
    strict: boolean({summary: 'Stop at the first line that cannot be used.'}),
    force: forceFlag,
  }

  async run(): Promise<Recorded> {
    const {flags} = await this.parse(PolicyRecord)
    checkOneAnswer(flags.output, this.jsonEnabled())
    const {observedSource} = await import('../../recording-io/observed-source.js')
    const {record} = await import('../../recording-io/record.js')
    const source = await observedSource(flags.from, {...flags, recordedBy: `skywire-cli ${this.config.version}`})
    const done = await record(source, flags.output, {overwrite: flags.force})
    for (const {file, line, message} of done.problems) this.warn(`${file}:${line}: left out: ${message}`)
    if (done.problems.length > 0) this.found(EXIT.findings)
    for (const flag of done.flags) this.warn(flag)
    this.logToStderr(`${done.dials} dials and ${done.legs} lines about legs written to ${done.file}`)
    return done
  }
}
