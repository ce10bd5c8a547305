/**
 * Writes the schemas of what the commands about recordings print, from the types, so that the two cannot drift apart.
 *
 *   node scripts/generate-recording-schemas.js           write the schemas
 *   node scripts/generate-recording-schemas.js --check   change nothing, exit 1 when one is out of date
 */
import {settleSchemas} from './settle-schemas.js'

await settleSchemas([
  ['recording-reports', 'src/policy/recording/validate-recording.ts', 'RecordingReports', 'Recordings, checked'],
  ['recording-stats', 'src/policy/recording/recording-stats.ts', 'AllRecordingStats', 'What recordings hold'],
  ['recorded', 'src/recording-io/record.ts', 'Recorded', 'What was recorded'],
  ['pseudonymized', 'src/recording-io/pseudonymize-files.ts', 'PseudonymizedFiles', 'What was pseudonymized'],
])
