import {string} from '@oclif/core/args'
import {boolean, integer, option, string as text} from '@oclif/core/flags'
import {BaseCommand} from '../../base-command.js'
import {UsageProblem} from '../../errors.js'
import {contractFlag, outputFlag, quietFlag} from '../../flags.js'
import {parseReporterChoices} from '../../output/reporter.js'
import {JUDGEMENTS} from '../../policy/probe/judgements.js'
import {isAllowable} from '../../policy/probe/waivers.js'
import {SUITE_ENDINGS} from '../../policy/suite/suite.js'
import type {TestDependencies} from '../../suite-io/dependent-tests.js'
import type {PathsRequest, PathsTested, PolicyTestReport} from '../../suite-io/test-paths.js'

const FORMATS = ['pretty', 'json', 'junit', 'github', 'summary', 'lcov'] as const

export default class PolicyTest extends BaseCommand {
  static override readonly summary = 'Test policies: suites with coverage; built-in probes for policies without one.'
  static override readonly description =
    'A policy `x.star` with a suite `x.test.yaml` beside it (docs/suites.md) is tested by the suite. Any other is put ' +
    'through probes (docs/probes.md) and the dials of a recording; without --recording it is the sample that comes ' +
    'with this program, which is made up. Failing cases and what no author wants exit 1; a comment ' +
    '`# skywire: allow[ID] why` in the policy allows a finding of the probes. Exits 3 when a policy does not load, 4 ' +
    'when a suite cannot be read, 6 when a limit of this program kept something from being decided.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> examples/policies/proxy.star',
    '<%= config.bin %> <%= command.id %> examples/policies --coverage-threshold 100',
    '<%= config.bin %> <%= command.id %> policies -o pretty -o junit=report.xml --shard 1/3',
    '<%= config.bin %> <%= command.id %> my.star --recording week.jsonl.gz --allow idle-timer',
    'cat my.star | <%= config.bin %> <%= command.id %> - --json',
  ]
  static override readonly strict = false
  static override readonly args = {
    path: string({
      description: 'Policies and suites: files, folders, globs, preset:NAME, or - for a policy on standard input.',
      default: '.',
    }),
  }
  static override readonly flags = {
    filter: text({
      char: 'f',
      summary: 'Run the cases whose `suite › name` has this part, or matches this /regular expression/.',
      helpValue: 'TEXT',
      multiple: true,
      multipleNonGreedy: true,
    }),
    update: boolean({char: 'u', summary: 'Approve snapshots as they are now.'}),
    watch: boolean({char: 'w', summary: 'Run again what depends on a file that changes.'}),
    coverage: boolean({summary: 'Count lines, conditions and kinds of call that the cases reach.'}),
    'coverage-threshold': integer({
      summary: 'Fail when lines, conditions or kinds of call of a policy are covered less; turns coverage on.',
      helpValue: 'PERCENT',
      min: 0,
      max: 100,
    }),
    bail: boolean({summary: 'Stop after the first case that fails.'}),
    shard: text({summary: 'Run one part of the cases: the second of five is 2/5.', helpValue: 'I/N'}),
    workers: integer({summary: 'Worker threads; four at most by default.', min: 1, max: 64}),
    'fail-on-empty': boolean({summary: 'Fail when nothing was run.'}),
    'fail-on-skipped': boolean({summary: 'Fail when a case was skipped.'}),
    root: text({
      summary: 'Folder that all files named by suites are in; the folder of each suite by default.',
      helpValue: 'DIR',
    }),
    probes: boolean({summary: 'Probe policies, and leave their suites alone.'}),
    recording: text({
      char: 'r',
      summary: 'Probe with the dials of this recording; a file, folder or glob; may be given several times.',
      helpValue: 'FILE',
      multiple: true,
      multipleNonGreedy: true,
    }),
    now: text({summary: 'When recorded dials happened that do not say so.', helpValue: 'RFC3339'}),
    allow: option({
      options: JUDGEMENTS.map(({id}) => id).filter(isAllowable),
      summary: 'Findings of probes that do not count; may be given several times.',
      helpValue: 'ID',
      multiple: true,
      multipleNonGreedy: true,
    })(),
    table: option({
      options: ['auto', 'always', 'never'] as const,
      summary: 'Show the decision table of each probed policy; auto shows that of a single one.',
      default: 'auto' as const,
    })(),
    contract: contractFlag,
    output: outputFlag(FORMATS),
    quiet: quietFlag,
  }

  async run(): Promise<PolicyTestReport | undefined> {
    const {argv, flags} = await this.parse(PolicyTest)
    const shown: Shown = {...flags, choices: parseReporterChoices(flags.output, FORMATS)}
    for (const {file} of shown.choices) refuseSource(file)
    const contract = await this.contract(flags.contract)
    const {filter = [], allow: allowed = []} = flags
    const probes = flags.probes || flags.recording !== undefined
    const coverage = flags.coverage || shown.choices.some(({format}) => format === 'lcov')
    const request: PathsRequest = {...flags, contract, paths: argv.map(String), allowed, filter, probes, coverage}
    if (flags.watch) return this.#watch(request, shown)
    return (await this.#test(request, shown)).report
  }

  async #test(request: PathsRequest, shown: Shown, context = this.context): Promise<PathsTested> {
    const {testPaths} = await import('../../suite-io/test-paths.js')
    const tested = await testPaths(context, request, this.#surroundings(shown.quiet))
    await this.#show(tested, shown)
    this.found(tested.status)
    return tested
  }

  #surroundings(isQuiet: boolean) {
    return {
      stream: process.stderr,
      isQuiet,
      onProblem: (problem: Parameters<typeof this.tell>[0]) => this.tell(problem),
      onWarning: (message: string) => isQuiet || this.warn(message),
      signal: this.signal,
    }
  }

  async #show(tested: PathsTested, flags: Shown): Promise<void> {
    const {POLICY_TEST_REPORTERS} = await import('../../output/suite/render-policy-tests.js')
    const withTables = flags.table === 'always' || (flags.table === 'auto' && tested.report.policies.length === 1)
    const view = {tested, threshold: flags['coverage-threshold'] ?? null, withTables}
    const {choices} = flags
    await this.report(view, POLICY_TEST_REPORTERS, choices)
    const page = process.env['GITHUB_STEP_SUMMARY']
    if (page !== undefined && choices.some(({format}) => format === 'github')) {
      const [{appendFile}, {fileReason, UnwritableFile}] = await Promise.all([
        import('node:fs/promises'),
        import('../../files/file-problem.js'),
      ])
      const text = POLICY_TEST_REPORTERS['summary']?.(view, this.look) ?? ''
      await appendFile(page, text).catch((error: unknown) => {
        throw new UnwritableFile(`cannot write ${page}, which $GITHUB_STEP_SUMMARY names`, {cause: fileReason(error)})
      })
    }
  }

  async #watch(request: PathsRequest, shown: Shown): Promise<undefined> {
    const {addTested, dependentTests} = await import('../../suite-io/dependent-tests.js')
    const {warmEngines} = await import('../../engine/warm-engines.js')
    const known: TestDependencies = new Map()
    const context = warmEngines(this.context)
    try {
      await this.watch(request.paths, ['.star', ...SUITE_ENDINGS], async (changed) => {
        const paths = changed === null ? request.paths : await dependentTests(known, changed)
        if (paths.length > 0) addTested(known, await this.#test({...request, paths}, shown, context))
        return [...known.values()].flat()
      })
    } finally {
      await context.close()
    }
  }
}

/** A report is written over an older one, but never over what is tested. */
function refuseSource(file = ''): void {
  if (!['.star', ...SUITE_ENDINGS].some((ending) => file.endsWith(ending))) return
  throw new UsageProblem(`will not write a report over ${file}`, {
    cause: 'by its name it is a policy or a suite',
    hints: ['Name another file.'],
  })
}

/** What of the flags decides how results are shown. */
interface Shown {
  readonly table: 'auto' | 'always' | 'never'
  readonly choices: ReturnType<typeof parseReporterChoices>
  readonly quiet: boolean
  readonly 'coverage-threshold': number | undefined
}
