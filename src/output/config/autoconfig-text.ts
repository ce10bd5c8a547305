import type {Autoconfigured} from '../../config-files/autoconfigure.js'
import type {Look} from '../look.js'
import {remarkLine} from './diagnostics-text.js'

/** What autoconfig did, and what is to be done now. */
export function renderAutoconfigured(done: Autoconfigured, showsRestart: boolean, look: Look): string {
  const {chalk} = look
  return [
    ...(done.created_env_file ? [`Created ${done.env_file ?? ''}`] : []),
    ...(done.updated.length > 0 ? [`Updated ${done.env_file ?? ''}: ${done.updated.join(' ')}`] : []),
    `Wrote ${chalk.bold(done.file)}`,
    `  public key  ${done.public_key}`,
    ...(done.ui_address === null ? [] : [`  hypervisor  ${done.ui_address}`]),
    ...done.hypervisors.map((key) => `  managed by  ${key}`),
    ...(done.reward_address === null ? [] : [`  rewards to  ${done.reward_address}`]),
    ...done.generated.diagnostics.map((diagnostic) => remarkLine(diagnostic, look)),
    ...(showsRestart ? [`Restart the visor: ${chalk.bold(done.restart_command)}`] : []),
  ].join('\n')
}
