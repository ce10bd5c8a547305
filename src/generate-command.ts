import {BaseCommand} from './base-command.js'
import {chooseEra} from './config-files/choose-era.js'
import type {GeneratedEra} from './config/generate/generate.js'
import type {GeneratedFile} from './config-files/generate-file.js'
import {readServiceFlags} from './config-flags/config-flags.js'
import {readGenerateFlags, type FlagStyle} from './config-flags/generate-flags.js'

/** What the two generating commands call by names of their own. */
interface OwnFlags {
  readonly output: string | undefined
  readonly replace: boolean
  readonly force?: boolean
  readonly hide?: boolean
  readonly interactive?: boolean
}

/** Flags that both have under one name. */
interface CommonFlags {
  readonly era?: GeneratedEra | undefined
  readonly for?: string | undefined
  readonly stdout: boolean
  readonly envs: boolean
  readonly 'envs-file'?: string | undefined
  readonly 'retain-keys': boolean
  readonly retainhv: boolean
  readonly squash: boolean
}

/** A command that makes the configuration of a visor. */
export abstract class GenerateCommand extends BaseCommand {
  /** Makes what parsed flags ask for, and shows it. */
  protected async generate(
    style: FlagStyle,
    flags: CommonFlags & Readonly<Record<string, unknown>>,
    own: OwnFlags,
  ): Promise<GeneratedFile | undefined> {
    const {era, ...stamp} = chooseEra(flags.era, flags.for)
    const {runGenerate} = await import('./config-files/run-generate.js')
    const {report, text, warnings} = await runGenerate(this.context, {
      era,
      values: {...stamp, ...readGenerateFlags(flags, style)},
      output: own.output,
      stdout: flags.stdout,
      envs: flags.envs,
      envsFile: flags['envs-file'],
      replace: own.replace,
      force: own.force ?? false,
      retainKeys: flags['retain-keys'],
      retainHypervisors: flags.retainhv,
      squash: flags.squash,
      interactive: own.interactive ?? false,
      service: readServiceFlags(flags),
      signal: this.signal,
    })
    for (const warning of warnings) this.warn(warning)
    if (text !== undefined) this.log(text)
    else if (report && !own.hide) {
      const {renderGenerated} = await import('./output/config/generated-text.js')
      this.log(renderGenerated(report, this.look))
    }
    return report
  }
}
