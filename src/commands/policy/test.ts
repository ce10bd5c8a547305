import {string} from '@oclif/core/args'
import {option, string as text} from '@oclif/core/flags'
import {BaseCommand} from '../../base-command.js'
import {contractFlag, outputFlag, quietFlag} from '../../flags.js'
import {renderPolicyTest, type PolicyTestView} from '../../output/policy-test/render-policy-test.js'
import {parseReporterChoices, type Reporters} from '../../output/reporter.js'
import {JUDGEMENTS} from '../../policy/probe/judgements.js'
import {isAllowable} from '../../policy/probe/waivers.js'
import type {TestReport} from '../../policy-test/test-report.js'

const REPORTERS: Reporters<PolicyTestView> = {
  pretty: renderPolicyTest,
  json: ({report}) => `${JSON.stringify(report, null, 2)}\n`,
}

export default class PolicyTest extends BaseCommand {
  static override readonly summary = 'Test policies: built-in probes, recorded dials, and a table of where dials go.'
  static override readonly description =
    'Each policy is put through probes (docs/probes.md) and the dials of a recording; without --recording it is the ' +
    'sample that comes with this program, which is made up. What no author wants is a finding, and exits 1; a comment ' +
    '`# skywire: allow[ID] why` in the policy allows it. Exits 3 when a policy does not load, 6 when a limit of this ' +
    'program kept one from being decided.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> examples/policies/proxy.star',
    '<%= config.bin %> <%= command.id %> examples/policies',
    '<%= config.bin %> <%= command.id %> my.star --recording week.jsonl.gz --allow idle-timer',
    'cat my.star | <%= config.bin %> <%= command.id %> - --json',
  ]
  static override readonly strict = false
  static override readonly args = {
    path: string({description: 'Policies: files, folders, globs, preset:NAME, or - for standard input.', default: '.'}),
  }
  static override readonly flags = {
    recording: text({
      char: 'r',
      summary: 'Try the dials of this recording; a file, folder or glob; may be given several times.',
      helpValue: 'FILE',
      multiple: true,
      multipleNonGreedy: true,
    }),
    now: text({summary: 'When recorded dials happened that do not say so.', helpValue: 'RFC3339'}),
    allow: option({
      options: JUDGEMENTS.map(({id}) => id).filter(isAllowable),
      summary: 'Findings that do not count; may be given several times.',
      helpValue: 'ID',
      multiple: true,
      multipleNonGreedy: true,
    })(),
    table: option({
      options: ['auto', 'always', 'never'] as const,
      summary: 'Show the decision table of each policy; auto shows that of a single one.',
      default: 'auto' as const,
    })(),
    contract: contractFlag,
    output: outputFlag(Object.keys(REPORTERS)),
    quiet: quietFlag,
  }

  async run(): Promise<TestReport> {
    const {argv, flags} = await this.parse(PolicyTest)
    const choices = parseReporterChoices(flags.output, Object.keys(REPORTERS))
    const contract = await this.contract(flags.contract)
    const {runPolicyTest} = await import('../../policy-test/run-policy-test.js')
    const {report, texts, status} = await runPolicyTest(
      this.context,
      {...flags, contract, paths: argv.map(String), allowed: flags.allow ?? []},
      {
        stream: process.stderr,
        isQuiet: flags.quiet,
        onProblem: (problem) => this.tell(problem),
        onWarning: (text) => flags.quiet || this.warn(text),
        signal: this.signal,
      },
    )
    const withTables = flags.table === 'always' || (flags.table === 'auto' && report.policies.length === 1)
    await this.report({report, texts, withTables}, REPORTERS, choices)
    this.found(status)
    return report
  }
}
