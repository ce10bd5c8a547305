import {string as text} from '@oclif/core/args'
import {boolean, option, string} from '@oclif/core/flags'
import {BaseCommand} from '../../../base-command.js'
import type {ValidationJson} from '../../../output/config/diagnostics-reporters.js'
import {UsageProblem} from '../../../errors.js'
import {outputFlag} from '../../../flags.js'
import {parseReporterChoices} from '../../../output/reporter.js'
import {eachFile} from '../../../config-files/each-file.js'

const FORMATS = ['pretty', 'json', 'sarif', 'github']

export default class VisorConfigValidate extends BaseCommand {
  static override readonly aliases = ['config:validate']
  static override readonly strict = false
  static override readonly summary = 'Check configurations of visors, and say how to mend what is wrong.'
  static override readonly description =
    'Checks the JSON, the schema of the release the file is for, and what a schema cannot say: keys, ports, services, apps, ' +
    'files on disk. Each finding says what a visor does with it and how to mend it; secrets are never shown. ' +
    'Exit status 1 for errors, 4 for a file that is no configuration.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> visor.json --fix',
    '<%= config.bin %> <%= command.id %> visor.json --no-fs -o github -o sarif=config.sarif',
  ]
  static override readonly args = {
    files: text({description: 'Files to check; - for standard input.', default: 'skywire-config.json'}),
  }
  static override readonly flags = {
    era: option({
      options: ['e0a', 'e0', 'e1', 'e2', 'e3', 'e4', 'hypervisor'] as const,
      aliases: ['profile'],
      summary: 'Shape to check against, instead of the one that the keys tell.',
    })(),
    strict: boolean({summary: 'Make every warning an error.'}),
    fix: boolean({summary: 'Mend what needs no decision, and write the file back.'}),
    fs: boolean({default: true, allowNo: true, summary: 'Look at the files and folders that the configuration names.'}),
    'program-version': string({helpValue: 'VERSION', summary: 'Visor that will read the file.'}),
    with: string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'FILE',
      summary: 'Another visor on this machine.',
    }),
    env: string({helpValue: 'FILE', summary: 'Environment file that the configuration is generated from.'}),
    output: outputFlag(FORMATS),
  }

  async run(): Promise<ValidationJson> {
    const {argv, flags} = await this.parse(VisorConfigValidate)
    const choices = parseReporterChoices(flags.output, FORMATS)
    const files = argv.length > 0 ? argv.map(String) : ['skywire-config.json']
    if (flags.fix && files.includes('-')) throw new UsageProblem('--fix needs a file to write back to')
    const [{validateFile}, {VALIDATION_REPORTERS, validationJson}, {readEnvFile}] = await Promise.all([
      import('../../../config-files/validate-files.js'),
      import('../../../output/config/diagnostics-reporters.js'),
      import('../../../config-files/env-source.js'),
    ])
    const env = flags.env === undefined ? undefined : {file: flags.env, content: await readEnvFile(flags.env)}
    const {strict, fix, fs, era} = flags
    const version = flags['program-version']
    const request = {
      strict,
      fix,
      fs,
      others: flags.with ?? [],
      signal: this.signal,
      ...(env && {env}),
      ...(era && {era}),
      ...(version && {programVersion: version}),
    }
    const checked = await eachFile(
      files,
      (file) => validateFile(file, request),
      (problem) => this.tell(problem),
    )
    for (const {status} of checked) this.found(status)
    const {bin: name, version: own} = this.config
    const validation = {program: {name, version: own}, folder: process.cwd(), files: checked}
    await this.report(validation, VALIDATION_REPORTERS, choices)
    return validationJson(checked)
  }
}
