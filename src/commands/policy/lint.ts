import type {Interfaces} from '@oclif/core'
import {string} from '@oclif/core/args'
import {boolean, option, string as text} from '@oclif/core/flags'
import {BaseCommand} from '../../base-command.js'
import {UsageProblem} from '../../errors.js'
import {contractFlag, outputFlag, quietFlag} from '../../flags.js'
import type {LintReport, LintRun} from '../../lint/lint-report.js'
import type {ListedRule} from '../../policy/lint/rule-list.js'
import {SUITE_ENDINGS} from '../../policy/suite/suite.js'

const FORMATS = ['pretty', 'concise', 'json', 'sarif', 'github', 'junit'] as const

const words = (summary: string) => text({summary, helpValue: 'CODE', multiple: true, multipleNonGreedy: true})

export default class PolicyLint extends BaseCommand {
  static override readonly summary =
    'Find mistakes in policies and their suites before a visor meets them, and mend them.'
  static override readonly description =
    'Rules read the text and follow its paths through every phase of a dial; then the policy is run through the ' +
    'built-in probes, and what one of them shows is confirmed, with its input. Each finding says what a visor will do. ' +
    'Exits 1 for findings at --fail-level or above, 6 when a limit of this program stopped a file. ' +
    'Suites beside policies are linted with them. ' +
    '`# skywire: ignore[CODE] why` silences a finding; docs/lint has a page for each rule.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> my.star',
    '<%= config.bin %> <%= command.id %> policies --strictness strict -o sarif=lint.sarif',
    '<%= config.bin %> <%= command.id %> policies --diff',
    '<%= config.bin %> <%= command.id %> --visor-config skywire-config.json',
    '<%= config.bin %> <%= command.id %> --explain RP501',
    'cat my.star | <%= config.bin %> <%= command.id %> - --stdin-filename policies/my.star',
  ]
  static override readonly strict = false
  static override readonly args = {
    path: string({
      description:
        'Policies and suites: files, folders, globs, preset:NAME, or - for standard input; . where none is named.',
    }),
  }
  static override readonly flags = {
    select: words('Run these rules only: codes, beginnings of codes, names.'),
    ignore: words('Do not run these rules.'),
    severity: text({
      summary: 'Level of a rule: error, warning, info or off.',
      helpValue: 'CODE=LEVEL',
      multiple: true,
      multipleNonGreedy: true,
    }),
    strictness: option({
      options: ['default', 'strict', 'ci'] as const,
      summary: 'strict asks about intent and wants reasons; ci fails for warnings too.',
    })(),
    'fail-level': option({
      options: ['error', 'warning', 'info', 'never'] as const,
      summary: 'The least serious finding that exits 1; error where nothing else says otherwise.',
    })(),
    fix: boolean({summary: 'Apply fixes after which every probe ends as before.'}),
    'unsafe-fixes': boolean({summary: 'Apply fixes that change what a policy does as well.'}),
    diff: boolean({
      summary: 'Show what --fix, or --unsafe-fixes with it, would change; write nothing, exit 1 for a change.',
    }),
    probes: boolean({summary: 'Run each policy through the built-in probes.', default: true, allowNo: true}),
    baseline: text({summary: 'Findings in this file are known: only new ones count.', helpValue: 'FILE'}),
    'write-baseline': boolean({summary: 'Write what is found now into the baseline file.'}),
    'visor-config': text({
      summary: 'Check this configuration of a visor too, and the policies that it names.',
      helpValue: 'FILE',
      multiple: true,
      multipleNonGreedy: true,
      exclusive: ['watch'],
    }),
    'stdin-filename': text({summary: 'Name that standard input goes by.', helpValue: 'PATH'}),
    statistics: boolean({summary: 'Count findings by rule instead of showing them.'}),
    explain: text({summary: 'Show the page of a rule.', helpValue: 'CODE', exclusive: ['rules']}),
    rules: boolean({summary: 'List all rules.'}),
    watch: boolean({summary: 'Lint again whenever a policy changes.'}),
    contract: contractFlag,
    output: outputFlag(FORMATS),
    quiet: quietFlag,
  }

  async run(): Promise<LintReport | ListedRule | readonly ListedRule[] | undefined> {
    const {argv, flags} = await this.parse(PolicyLint)
    if (flags.rules) return this.#list()
    if (flags.explain !== undefined) return this.#explain(flags.explain)
    const paths = argv.length === 0 && !flags['visor-config'] ? ['.'] : argv.map(String)
    if (!flags.watch) return this.#lint(paths, flags)
    return this.#watch(paths, flags)
  }

  /** What lies beside a policy that changed, its suite, is linted with it. */
  async #watch(paths: readonly string[], flags: LintFlagValues): Promise<undefined> {
    if (flags['write-baseline']) throw new UsageProblem('`--write-baseline` is about all files, `--watch` about some')
    const {stillThere} = await import('../../files/expand-paths.js')
    const known = new Set<string>()
    await this.watch(paths, ['.star', ...SUITE_ENDINGS], async (changed) => {
      const some = changed === null ? paths : await stillThere(changed)
      const {files} = some.length === 0 ? {files: []} : await this.#lint(some, flags)
      for (const {file} of files) known.add(file)
      return [...known]
    })
  }

  async #lint(paths: readonly string[], flags: LintFlagValues): Promise<LintReport> {
    const [{parseReporterChoices}, {LINT_REPORTERS}, {runLint}, {lintJson, statusOf}] = await Promise.all([
      import('../../output/reporter.js'),
      import('../../output/lint/lint-reporters.js'),
      import('../../lint/run-lint.js'),
      import('../../lint/lint-report.js'),
    ])
    const choices = parseReporterChoices(flags.output, FORMATS)
    const contract = await this.contract(flags.contract)
    const {bin: name, version} = this.config
    const program = {name, version}
    const run = await runLint(this.context, {paths, flags, contract, program}, await this.project(), {
      stream: process.stderr,
      isQuiet: flags.quiet,
      onProblem: (problem) => this.tell(problem),
      signal: this.signal,
    })
    if (!(await this.#showsText(run, flags))) await this.report(run, LINT_REPORTERS, choices)
    this.found(statusOf(run))
    return lintJson(run)
  }

  /** What takes the place of a report: a diff, the mended standard input, a count. */
  async #showsText(run: LintRun, {diff, statistics, ...flags}: LintFlagValues): Promise<boolean> {
    if (this.jsonEnabled()) return false
    if (diff) {
      const {renderFixDiff} = await import('../../output/lint/fix-diff.js')
      process.stdout.write(renderFixDiff(run, this.look))
      return true
    }
    if (statistics) {
      const {renderStatistics} = await import('../../output/lint/statistics.js')
      process.stdout.write(renderStatistics(run.files, this.look))
      return true
    }
    const [only] = run.files
    if (!only?.from_stdin || !(flags.fix || flags['unsafe-fixes'])) return false
    process.stdout.write(only.text)
    return true
  }

  async #list(): Promise<readonly ListedRule[]> {
    const [{ruleList}, {renderRules}] = await Promise.all([
      import('../../policy/lint/rule-list.js'),
      import('../../output/lint/rule-pages.js'),
    ])
    const rules = ruleList()
    this.log(renderRules(rules, this.look))
    return rules
  }

  async #explain(word: string): Promise<ListedRule> {
    const [{findRule}, {renderPage}] = await Promise.all([
      import('../../lint/find-rule.js'),
      import('../../output/lint/rule-pages.js'),
    ])
    const rule = await findRule(word)
    this.log(renderPage(rule, this.look))
    return rule
  }
}

type LintFlagValues = Interfaces.InferredFlags<typeof PolicyLint.flags>
