import {homedir} from 'node:os'
import {join} from 'node:path'
import {string as stringArg} from '@oclif/core/args'
import {boolean, string} from '@oclif/core/flags'
import {BaseCommand} from '../../base-command.js'
import {UsageProblem} from '../../errors.js'
import {contractFlag} from '../../flags.js'
import {renderAnswer, renderPromptProblem} from '../../output/repl/render-answer.js'
import {PROMPTS} from '../../repl/prompts.js'
import type {ReplLine} from '../../repl/result.js'
import type {ScriptStep} from '../../repl/run-script.js'
import type {Workbench} from '../../repl/workbench.js'
import {userFolder} from '../../services/user-folder.js'
import {wantsJson} from '../../wants-json.js'

export default class PolicyRepl extends BaseCommand {
  static override readonly summary = 'Try a policy on dials, interactively or as a script.'
  static override readonly description =
    'Starlark runs in one environment, with `ctx` and `candidates` of the current dial; commands begin with a colon, ' +
    '`:help` shows them. The dial comes from a recording, the one that comes along where none is named. ' +
    'With --eval, or without a terminal, entries are run as a script, which stops at the first that fails. ' +
    'With --json every entry gives one line of JSON (JSON Lines). The exit status is that of the most serious entry: ' +
    '1 for an error of Starlark or something lost silently, 2 for a command used wrongly, 3 for a policy that does not load.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> examples/policies/proxy.star',
    "<%= config.bin %> <%= command.id %> examples/policies/proxy.star -e ':hour 18' -e ':decide'",
    "echo 'min([c.est_latency_ms for c in candidates])' | <%= config.bin %> <%= command.id %> --candidate 'SG,ID 120ms' --candidate 'DE 80ms'",
  ]
  static override readonly enableJsonFlag = false
  static override readonly args = {
    policy: stringArg({description: 'A Starlark file, or preset:NAME; :load loads one later.'}),
  }
  static override readonly flags = {
    eval: string({
      char: 'e',
      summary: 'Run this instead of reading; may be given several times.',
      helpValue: 'ENTRY',
      multiple: true,
      multipleNonGreedy: true,
    }),
    recording: string({char: 'r', summary: 'Take dials from this recording.', helpValue: 'FILE'}),
    id: string({summary: 'Which dial of the recording to begin with; the first one where not said.'}),
    candidate: string({
      summary: 'A route the route finder offers; may be given several times, and makes a small world of its own.',
      helpValue: '"SG,ID 120ms stcpr"',
      multiple: true,
      multipleNonGreedy: true,
    }),
    vi: boolean({
      summary: 'Take the keys of vi at the prompt, those of Emacs otherwise; `:help keys` and `:help vi` show them.',
      env: 'SKYWIRE_CLI_REPL_VI',
    }),
    split: boolean({summary: 'Show candidates and decision while typing; F2 or `:view plain` ends that.'}),
    'keep-going': boolean({summary: 'Go on after an entry that failed.'}),
    json: boolean({summary: 'One line of JSON per entry.', helpGroup: 'GLOBAL'}),
    contract: contractFlag,
  }

  async run(): Promise<void> {
    const {args, flags} = await this.parse(PolicyRepl)
    const isTerminal = process.stdin.isTTY && process.stdout.isTTY
    // A terminal that cannot move its cursor is read line by line, and goes on after what fails.
    const isDumb = process.env['TERM'] === 'dumb'
    const isTyped = flags.eval === undefined && !flags.json && isTerminal && isDumb
    const isPrompt = flags.eval === undefined && !flags.json && isTerminal && !isDumb
    if (args.policy === '-' && flags.eval === undefined) {
      throw new UsageProblem('entries are read from standard input, and so would the policy be', {
        hints: ['Give the entries with --eval, or the policy in a file.'],
      })
    }
    const contract = await this.contract(flags.contract)
    const {openWorkbench} = await import('../../repl/open-workbench.js')
    const opening = openWorkbench(this.context, {
      ...{contract, recording: flags.recording, id: flags.id, candidates: flags.candidate},
      ...{isAuto: isPrompt, program: this.config.userAgent.split(' ')[0] ?? 'skywire-cli'},
    })
    // Whoever waits for it is told; until then it must not count as a failure that nobody sees.
    opening.catch(() => undefined)
    try {
      if (isPrompt) await this.#prompt(opening, contract, args.policy, flags)
      else await this.#script(await opening, args.policy, {...flags, isTyped})
    } finally {
      const workbench = await opening.catch(() => undefined)
      await workbench?.engine.close()
    }
  }

  async #script(
    workbench: Workbench,
    policy: string | undefined,
    flags: {readonly eval: string[] | undefined; readonly 'keep-going': boolean; readonly isTyped: boolean},
  ): Promise<void> {
    const {runScript} = await import('../../repl/run-script.js')
    const {scriptLines} = await import('../../repl/script-lines.js')
    const {isTyped} = flags
    const signal = this.followSignal
    if (policy !== undefined) await workbench.load(policy)
    const lines = flags.eval?.flatMap((text) => text.split('\n')) ?? scriptLines(process.stdin, signal)
    const status = await runScript(workbench, lines, {
      ...{keepGoing: flags['keep-going'] || isTyped, signal, isTyped},
      onStep: (step: ScriptStep) => this.#show(step),
      ...(isTyped && {onWait: (isPending) => process.stdout.write(isPending ? PROMPTS.more : PROMPTS.first)}),
    })
    this.found(status)
  }

  async #prompt(
    opening: Promise<Workbench>,
    contract: string,
    policy: string | undefined,
    flags: {readonly vi: boolean; readonly split: boolean},
  ): Promise<void> {
    const {startWorkbench} = await import('../../tui/start-workbench.js')
    const {stdin, stdout} = process
    await startWorkbench(opening, {
      ...{policy, stdin, stdout, renderResult: renderAnswer, renderProblem: renderPromptProblem, look: () => this.look},
      ...{keymap: flags.vi ? 'vi' : 'emacs', view: flags.split ? 'split' : 'plain'},
      greeting: `${this.config.bin}, contract ${contract}. Type :help for help, Ctrl-D to leave.`,
      history: join(userFolder('state', process.env, homedir()), 'repl-history'),
    })
  }

  #show(step: ScriptStep): void {
    if (wantsJson(this.argv)) {
      const {entry, input, status} = step
      const answer =
        step.kind === 'result' ? {result: step.result, error: null} : {result: null, error: step.problem.toJSON()}
      const line: ReplLine = {entry, line: input.line, input: input.text, status, ...answer}
      this.logJsonLine(line)
      return
    }
    if (step.kind === 'problem') this.logToStderr(renderPromptProblem(step.problem, this.stderrLook))
    else {
      const text = renderAnswer(step.result, step.isFailure ? this.stderrLook : this.look)
      if (text !== '' && step.isFailure) this.logToStderr(text)
      else if (text !== '') this.log(text)
    }
  }
}
