import {string} from '@oclif/core/args'
import {boolean} from '@oclif/core/flags'
import {BaseCommand} from '../../base-command.js'
import type {FormatReport, FormattedFile} from '../../engine/format-policies.js'
import {EXIT, UsageProblem} from '../../errors.js'

export default class PolicyFmt extends BaseCommand {
  static override readonly summary = 'Lay policies out in the one usual way.'
  static override readonly description =
    'The layout is that of buildifier; nothing but white space, quotes and trailing commas changes. One file alone is ' +
    'shown laid out; --write replaces files. --check and --diff exit 1 when a file differs; 3 is for one that does not parse.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> examples/policies --check',
    '<%= config.bin %> <%= command.id %> policy.star --write',
    'cat policy.star | <%= config.bin %> <%= command.id %> -',
  ]
  static override readonly strict = false
  static override readonly args = {
    path: string({required: true, description: 'Starlark files, folders, globs, or - for standard input.'}),
  }
  static override readonly flags = {
    check: boolean({char: 'c', summary: 'Change nothing; name the files that differ.', exclusive: ['write']}),
    diff: boolean({char: 'd', summary: 'Show what would change.'}),
    write: boolean({char: 'w', summary: 'Replace the files that differ.'}),
  }

  async run(): Promise<FormatReport> {
    const {argv, flags} = await this.parse(PolicyFmt)
    const {expandPaths} = await import('../../files/expand-paths.js')
    const files = await expandPaths(argv.map(String), {endings: ['.star']})
    if (files.length > 1 && !flags.check && !flags.diff && !flags.write && !this.jsonEnabled()) {
      throw new UsageProblem('several files, and nothing is said of what to do with them', {
        hints: ['Choose from --check, --diff and --write.'],
      })
    }
    if (flags.write && files.includes('-')) throw new UsageProblem('standard input cannot be written')
    const {formatPolicies, writeFormatted} = await import('../../engine/format-policies.js')
    const formatted = await formatPolicies(this.context, files)
    if (flags.write) await writeFormatted(formatted)
    for (const each of formatted) await this.#show(each, flags)
    return {files: formatted.map((each) => ({file: each.file, status: statusOf(each)}))}
  }

  async #show(each: FormattedFile, flags: {check: boolean; diff: boolean; write: boolean}): Promise<void> {
    if (each.kind === 'failed') {
      this.tell(each.problem)
      return
    }
    const differs = each.before !== each.after
    if (differs && (flags.check || (flags.diff && !flags.write))) this.found(EXIT.findings)
    if (flags.diff) {
      const {renderLineDiff} = await import('../../output/line-diff.js')
      if (differs) this.log(renderLineDiff(each.before, each.after, [each.file, `${each.file} (laid out)`], this.look))
    } else if (flags.check || flags.write) {
      if (differs) this.log(each.file)
    } else if (!this.jsonEnabled()) process.stdout.write(each.after)
  }
}

function statusOf(each: FormattedFile): 'same' | 'differs' | 'failed' {
  if (each.kind === 'failed') return 'failed'
  return each.before === each.after ? 'same' : 'differs'
}
