/**
 * Writes the schemas of what some policy commands print, from the types, so that the two cannot drift apart.
 *
 *   node scripts/generate-policy-schemas.js           write the schemas
 *   node scripts/generate-policy-schemas.js --check   change nothing, exit 1 when one is out of date
 */
import {settleSchemas} from './settle-schemas.js'

await settleSchemas([
  ['policy-bench', 'src/output/bench-text.ts', 'BenchReport', 'What a policy costs'],
  ['policy-fmt', 'src/engine/format-policies.ts', 'FormatReport', 'Policies, laid out'],
  ['policy-repl', 'src/repl/result.ts', 'ReplLine', 'What `policy repl --json` says to one entry'],
  ['route-policy-bench', 'src/policy/bench/measure-policy.ts', 'BenchRow', 'What one bare call costs'],
  ['route-policy-test', 'src/policy/earlier-tool/spec-json.ts', 'SpecJson', 'What a script says'],
])
