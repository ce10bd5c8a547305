/**
 * Writes schemas/decision-record.schema.json from the type `DecisionRecord`, so that the two cannot drift apart.
 *
 *   node scripts/generate-record-schema.js           write the schema
 *   node scripts/generate-record-schema.js --check   change nothing, exit 1 when it is out of date
 */
import {settleSchemas} from './settle-schemas.js'

await settleSchemas([['decision-record', 'src/policy/model/record.ts', 'DecisionRecord', 'What became of one dial']])
