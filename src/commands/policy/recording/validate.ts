import {string} from '@oclif/core/args'
import {BaseCommand} from '../../../base-command.js'
import {EXIT} from '../../../errors.js'
import {outputFlag} from '../../../flags.js'
import {renderRecordingReports} from '../../../output/recording-report.js'
import {parseReporterChoices, type Reporters} from '../../../output/reporter.js'
import type {RecordingReport, RecordingReports} from '../../../policy/recording/validate-recording.js'

const REPORTERS: Reporters<RecordingReports> = {
  pretty: ({recordings}, look) => renderRecordingReports(recordings, look),
  json: (reports) => `${JSON.stringify(reports, null, 2)}\n`,
}

export default class PolicyRecordingValidate extends BaseCommand {
  static override readonly summary = 'Check recordings line by line.'
  static override readonly description =
    'Names each line that cannot be used, with its place and the reason. Exits 1 when there are such lines, and 4 for a ' +
    'file in which no line is a line of a recording.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> examples/recordings',
    'gunzip -c week.jsonl.gz | <%= config.bin %> <%= command.id %> -',
  ]
  static override readonly strict = false
  static override readonly args = {
    file: string({required: true, description: 'Recordings: files, folders, globs, or - for standard input.'}),
  }
  static override readonly flags = {output: outputFlag(Object.keys(REPORTERS))}

  async run(): Promise<RecordingReports> {
    const {argv, flags} = await this.parse(PolicyRecordingValidate)
    const choices = parseReporterChoices(flags.output, Object.keys(REPORTERS))
    const {recordingFiles} = await import('../../../recording-io/recording-files.js')
    const {validateFile} = await import('../../../recording-io/validate-file.js')
    const recordings: RecordingReport[] = []
    for (const file of await recordingFiles(argv)) {
      const report = await validateFile(file)
      recordings.push(report)
      if (report.verdict === 'faulty') this.found(EXIT.findings)
      if (report.verdict === 'no-recording') this.found(EXIT.input)
    }
    await this.report({recordings}, REPORTERS, choices)
    return {recordings}
  }
}
