import type {GeneratedFile} from '../../config-files/generate-file.js'
import type {HypervisorFile} from '../../config-files/generate-hypervisor-file.js'
import type {Look} from '../look.js'
import {remarkLine} from './diagnostics-text.js'

/** What was made, in a few lines; secrets stay in the file. */
export function renderGenerated(made: GeneratedFile, look: Look): string {
  const {chalk} = look
  const key = `  public key  ${made.public_key}${made.kept_key ? ' (kept)' : ''}`
  const role = made.is_hypervisor ? '  hypervisor  on this visor' : undefined
  return [
    `${made.replaced ? 'Replaced' : 'Wrote'} ${chalk.bold(made.file ?? 'standard output')}`,
    key,
    `  deployment  ${made.deployment}`,
    `  shape       ${made.era}`,
    ...(role === undefined ? [] : [role]),
    ...(made.added_apps.length > 0
      ? [`regen: added ${made.added_apps.length} new default app(s): ${made.added_apps.join(', ')}`]
      : []),
    ...(made.kept_apps.length > 0
      ? [`regen: preserved ${made.kept_apps.length} custom app(s): ${made.kept_apps.join(', ')}`]
      : []),
    ...made.diagnostics.map((diagnostic) => remarkLine(diagnostic, look)),
  ].join('\n')
}

/** What was made for a stand-alone hypervisor. */
export function renderHypervisorFile(made: HypervisorFile, look: Look): string {
  return [
    `Wrote ${look.chalk.bold(made.file ?? 'standard output')}`,
    `  public key  ${made.public_key}${made.kept_keys ? ' (kept)' : ''}`,
    ...made.diagnostics.map((diagnostic) => remarkLine(diagnostic, look)),
  ].join('\n')
}
