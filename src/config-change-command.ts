import {BaseCommand} from './base-command.js'
import type {ChangedConfig, ChangeFlags, ConfigEdit} from './config-files/run-change.js'

/** A command that changes a visor's configuration: it reads the file, edits it, checks it and writes it back. */
export abstract class ConfigChangeCommand extends BaseCommand {
  /** Changes the file that `flags` name as `edit` says, and shows what became of it. */
  protected async change(flags: ChangeFlags, edit: ConfigEdit): Promise<ChangedConfig> {
    const [{runChange}, {renderChange}] = await Promise.all([
      import('./config-files/run-change.js'),
      import('./output/config/change-text.js'),
    ])
    const change = await runChange(this.context, flags, this.signal, edit)
    for (const warning of change.warnings) this.warn(warning)
    this.log(renderChange(change, flags, this.look))
    return change.report
  }
}
