/**
 * Writes the schemas of what the commands about configurations print, from the types, so that the two cannot drift
 * apart. The schemas of configurations themselves are kept by hand.
 *
 *   node scripts/generate-config-schemas.js           write the schemas
 *   node scripts/generate-config-schemas.js --check   change nothing, exit 1 when one is out of date
 */
import {settleSchemas} from './settle-schemas.js'

const OUTPUTS = [
  ['config-generated', 'src/config-files/generate-file.ts', 'GeneratedFile', '`visor gen-config --json`'],
  ['config-validation', 'src/output/config/diagnostics-reporters.ts', 'ValidationJson', '`config validate --json`'],
  ['config-migration', 'src/config-files/migrate-file.ts', 'MigratedFile', '`config migrate --json`'],
  [
    'config-change',
    'src/config-files/run-change.ts',
    'ChangedConfig',
    '`config set`, `update` and `app` print as JSON',
  ],
  ['config-services', 'src/config-files/refresh-services.ts', 'RefreshedServices', '`config update svc --json`'],
  ['config-diff', 'src/config/diff-config.ts', 'Differences', '`config diff --json`'],
  ['config-key', 'src/config/explain.ts', 'Explanation', '`config explain KEY --json`'],
  ['config-rule', 'src/config/explain-rule.ts', 'RuleFacts', '`config explain CODE --json`'],
  ['config-apps', 'src/config/apps/edit-apps.ts', 'ListedApps', '`config app ls --json`'],
  ['autoconfig', 'src/config-files/autoconfigure.ts', 'Autoconfigured', '`autoconfig --json`'],
  [
    'hypervisor-gen-config',
    'src/config-files/generate-hypervisor-file.ts',
    'HypervisorFile',
    '`hypervisor gen-config --json`',
  ],
]

const titleOf = (command) => `What ${command}${command.endsWith('`') ? ' prints' : ''}`
await settleSchemas(OUTPUTS.map(([name, file, type, command]) => [name, file, type, titleOf(command)]))
