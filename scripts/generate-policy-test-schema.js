/**
 * Writes the schema of what `policy test --json` prints, from its type, so that the two cannot drift apart.
 *
 *   node scripts/generate-policy-test-schema.js           write the schema
 *   node scripts/generate-policy-test-schema.js --check   change nothing, exit 1 when it is out of date
 */
import {settleSchemas} from './settle-schemas.js'

await settleSchemas([
  ['policy-test', 'src/suite-io/test-paths.ts', 'PolicyTestReport', 'What `policy test --json` prints'],
])
