/**
 * Writes schemas/lint-report.schema.json from the type `LintReport`, so that the two cannot drift apart.
 *
 *   node scripts/generate-lint-schema.js           write the schema
 *   node scripts/generate-lint-schema.js --check   change nothing, exit 1 when it is out of date
 */
import {settleSchemas} from './settle-schemas.js'

await settleSchemas([['lint-report', 'src/lint/lint-report.ts', 'LintReport', 'What policy lint found']])
