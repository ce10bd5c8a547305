import {string as stringArg} from '@oclif/core/args'
import {integer, option, string} from '@oclif/core/flags'
import {BaseCommand} from '../../base-command.js'
import {contractFlag} from '../../flags.js'
import {renderDecision} from '../../output/decision/render-decision.js'
import type {DecisionRecord} from '../../policy/model/record.js'

export default class PolicyDecide extends BaseCommand {
  static override readonly summary =
    'Take one dial through every phase: what the script says, what the router makes of it.'
  static override readonly description =
    'Without --dial, --candidate or --recording, the first dial of the sample recording is taken, which is made up. ' +
    'A relay is named by public key, by country (SG), or by country and name (SG:a). ' +
    'Exits 1 when something was lost silently, 3 when the policy does not load, 6 when a limit of this program was met.'
  static override readonly aliases = ['policy:dry-run']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> examples/policies/proxy.star',
    '<%= config.bin %> <%= command.id %> examples/policies/proxy.star --now 2026-05-29T19:00:00+02:00 --candidate "SG,ID 120ms" --candidate "DE 80ms sudph"',
    '<%= config.bin %> <%= command.id %> preset:spread-bw --recording examples/recordings/synthetic-week.jsonl --id 01-mon-08h-skychat-friend',
    '<%= config.bin %> <%= command.id %> examples/policies/proxy.star --dial \'{"app": "skysocks-client", "friday": true, "hour": 17, "candidates": ["NL 40ms"]}\'',
  ]
  static override readonly args = {
    policy: stringArg({required: true, description: 'A Starlark file, - for standard input, or preset:NAME.'}),
  }
  static override readonly flags = {
    dial: string({
      char: 'd',
      summary: 'The dial as JSON, @FILE, or - for standard input (schemas/dial.schema.json).',
      helpValue: 'JSON',
    }),
    candidate: string({
      summary: 'A route the route finder offers; may be given several times.',
      helpValue: '"SG,ID 120ms stcpr"',
      multiple: true,
      multipleNonGreedy: true,
    }),
    recording: string({char: 'r', summary: 'Take the dial from a recording.', helpValue: 'FILE'}),
    id: string({summary: 'Which dial of the recording.'}),
    app: string({summary: 'The app that dials.'}),
    peer: string({summary: 'The visor that is dialled.', helpValue: 'KEY'}),
    port: integer({summary: 'The port that is dialled.', min: 0, max: 65535}),
    now: string({summary: 'The moment of the dial; the present one where nothing says it.', helpValue: 'RFC3339'}),
    direct: option({
      options: ['none', 'stcpr', 'sudph', 'stcp', 'dmsg'] as const,
      summary: 'Kind of the live direct transport to the peer.',
    })(),
    override: string({
      summary: 'What the caller asks for; may be given several times.',
      helpValue: 'mux_routes=4',
      multiple: true,
      multipleNonGreedy: true,
    }),
    fact: string({
      summary: 'What geo, transports and peers answer about a relay; may be given several times.',
      helpValue: 'SG:country=SG,trusted',
      multiple: true,
      multipleNonGreedy: true,
    }),
    contract: contractFlag,
  }

  async run(): Promise<DecisionRecord> {
    const {args, flags} = await this.parse(PolicyDecide)
    const {decideOnce, decisionStatus} = await import('../../engine/decide-once.js')
    const record = await decideOnce(this.context, {
      policy: args.policy,
      contract: await this.contract(flags.contract),
      dial: {dial: flags.dial, candidates: flags.candidate, recording: flags.recording, id: flags.id},
      changes: {...flags, peer_pk: flags.peer, overrides: flags.override ?? [], facts: flags.fact ?? []},
    })
    this.log(renderDecision(record, this.look).trimEnd())
    this.found(decisionStatus(record))
    return record
  }
}
