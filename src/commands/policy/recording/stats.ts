import {string} from '@oclif/core/args'
import {BaseCommand} from '../../../base-command.js'
import {EXIT} from '../../../errors.js'
import {outputFlag} from '../../../flags.js'
import {renderRecordingStats} from '../../../output/recording-stats.js'
import {parseReporterChoices, type Reporters} from '../../../output/reporter.js'
import type {AllRecordingStats, RecordingStats} from '../../../policy/recording/recording-stats.js'

const REPORTERS: Reporters<AllRecordingStats> = {
  pretty: ({recordings}, look) => renderRecordingStats(recordings, look),
  json: (stats) => `${JSON.stringify(stats, null, 2)}\n`,
}

export default class PolicyRecordingStats extends BaseCommand {
  static override readonly summary = 'Show what recordings hold.'
  static override readonly description =
    'Counts dials, apps, peers, candidates, hops, transport kinds, unknown latencies, countries, times and legs, and ' +
    'flags words that the policy contract does not know. Lines that cannot be used are left out, and it exits 1.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> examples/recordings/synthetic-week.jsonl']
  static override readonly strict = false
  static override readonly args = {
    file: string({required: true, description: 'Recordings: files, folders, globs, or - for standard input.'}),
  }
  static override readonly flags = {output: outputFlag(Object.keys(REPORTERS))}

  async run(): Promise<AllRecordingStats> {
    const {argv, flags} = await this.parse(PolicyRecordingStats)
    const choices = parseReporterChoices(flags.output, Object.keys(REPORTERS))
    const {recordingFiles} = await import('../../../recording-io/recording-files.js')
    const {statsOfFile} = await import('../../../recording-io/stats-of-file.js')
    const recordings: RecordingStats[] = []
    for (const file of await recordingFiles(argv)) {
      const stats = await statsOfFile(file)
      recordings.push(stats)
      if (stats.problems > 0) this.skipped(stats)
    }
    await this.report({recordings}, REPORTERS, choices)
    return {recordings}
  }

  private skipped({problems, file}: RecordingStats): void {
    const lines = problems === 1 ? '1 line' : `${problems} lines`
    this.warn(`${lines} of ${file} left out; \`${this.config.bin} policy recording validate\` names them`)
    this.found(EXIT.findings)
  }
}
