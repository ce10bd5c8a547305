import {boolean, option, string} from '@oclif/core/flags'
import {BaseCommand} from '../../../base-command.js'
import {configFileArg, dryRunFlag} from '../../../config-flags/config-args.js'
import type {MigratedFile} from '../../../config-files/migrate-file.js'

export default class VisorConfigMigrate extends BaseCommand {
  static override readonly aliases = ['config:migrate']
  static override readonly summary = 'Bring a configuration to the shape of a younger release.'
  static override readonly description =
    'Identity, transports, whitelists and apps are carried; every key that moves, changes or goes is told. The old file ' +
    'is kept as FILE.bak-ERA-TIME. A result with errors is not written. The file of a stand-alone hypervisor becomes a ' +
    'visor that is a hypervisor, with the same key, or part of the visor that --into names.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> --dry-run',
    '<%= config.bin %> <%= command.id %> old.json --to e3 --out new.json',
    '<%= config.bin %> <%= command.id %> hypervisor-config.json --out visor.json',
  ]
  static override readonly args = {file: configFileArg}
  static override readonly flags = {
    to: option({
      options: ['e1', 'e2', 'e3', 'e4'] as const,
      default: 'e4' as const,
      summary: 'Shape to bring it to.',
    })(),
    from: option({
      options: ['e0a', 'e0', 'e1', 'e2', 'e3', 'e4', 'hypervisor'] as const,
      summary: 'Shape of the file, instead of the one that its keys tell.',
    })(),
    out: string({helpValue: 'FILE', summary: 'Write here and leave the old file alone; - for standard output.'}),
    into: string({helpValue: 'FILE', summary: 'Visor that takes over a stand-alone hypervisor.'}),
    'dry-run': dryRunFlag,
    testenv: boolean({char: 't', exclusive: ['prod'], summary: 'Move it to the test deployment.'}),
    prod: boolean({summary: 'Move it to the production deployment.'}),
    'keep-services': boolean({summary: 'Leave addresses of services and keys of nodes as they are.'}),
    survey: boolean({default: true, allowNo: true, summary: "Let the deployment's keys fetch the hardware survey."}),
    'internal-apps': boolean({summary: 'Run the built-in apps inside the visor (e4).'}),
    'program-version': string({helpValue: 'VERSION', summary: 'Visor that will read the file.'}),
    force: boolean({summary: 'Replace the file that --out names.'}),
  }

  async run(): Promise<MigratedFile> {
    const {args, flags} = await this.parse(VisorConfigMigrate)
    const {migrateFile} = await import('../../../config-files/migrate-file.js')
    const deployment = flags.testenv ? 'test' : flags.prod ? 'prod' : undefined
    const {out, into, from, to, survey, force} = flags
    const done = await migrateFile({
      ...{file: args.file, to, survey, force, now: this.context.now(), signal: this.signal},
      ...{keepServices: flags['keep-services'], internalApps: flags['internal-apps'], dryRun: flags['dry-run']},
      ...(from && {from}),
      ...(out !== undefined && {out}),
      ...(into !== undefined && {into}),
      ...(deployment && {deployment}),
      ...(flags['program-version'] !== undefined && {programVersion: flags['program-version']}),
    })
    const {showMigration} = await import('../../../output/config/migration-text.js')
    const {text, details} = showMigration(
      done,
      {isDryRun: flags['dry-run'], toStdout: out === '-' || (args.file === '-' && !out)},
      this.look,
    )
    if (details !== '') this.logToStderr(details)
    this.log(text)
    return done.report
  }
}
