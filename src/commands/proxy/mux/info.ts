import {boolean, string} from '@oclif/core/flags'
import {UsageProblem} from '../../../errors.js'
import {connectionFlags, watchFlag} from '../../../flags.js'
import {legSpeeds, renderLegs, type LegSpeeds} from '../../../output/visor/legs.js'
import type {Visor} from '../../../services/hypervisor/visor-over-http.js'
import {untried, VisorCommand, type Shown} from '../../../visor-command.js'
import type {AppLegs} from '../../../visor-tasks/answers.js'

export default class ProxyMuxInfo extends VisorCommand {
  static override readonly summary = "Show the legs of an app's connections, with their speeds when watched."
  static override readonly description = untried(
    'Visors tell since v1.3.29. With --ndjson each look is written to a file, too, as a line of JSON.',
  )
  static override readonly aliases = ['proxy:mux-info']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --name vpn-client --watch 1 --ndjson legs.jsonl --duration 10m',
  ]
  static override readonly flags = {
    name: connectionFlags.name,
    watch: {...watchFlag, char: 'w' as const},
    verbose: boolean({char: 'v', summary: 'Show how each leg is used and what waits for order, too.'}),
    ndjson: string({summary: 'Append each look to this file.', helpValue: 'FILE'}),
    duration: string({summary: 'Stop watching after this time.', helpValue: 'DURATION', dependsOn: ['watch']}),
  }

  async run(): Promise<AppLegs> {
    const {flags} = await this.parse(ProxyMuxInfo)
    const {name: app, watch, verbose, ndjson, duration} = flags
    const {appendLine} = await import('../../../visor-tasks/append-line.js')
    const durationMs = await millisecondsOf(duration)
    let before: {readonly legs: AppLegs; readonly at: number} | undefined
    let speeds: LegSpeeds | undefined
    const look = async ({rules}: Visor): Promise<AppLegs> => {
      const legs = {app, groups: await rules.muxGroups(app)}
      if (ndjson !== undefined) await appendLine(ndjson, {...legs, at: this.context.now().toISOString()})
      const at = performance.now()
      speeds = before && legSpeeds(before.legs.groups, legs.groups, (at - before.at) / 1000)
      before = {legs, at}
      return legs
    }
    const shown: Shown<AppLegs> = {
      text: ({groups}, style) => renderLegs(groups, style, {verbose, speeds}),
      legacy: ({groups}) => groups,
    }
    return this.withVisor(flags, (visor) =>
      this.present(
        watch,
        () => look(visor),
        (legs) => this.textOf(legs, shown),
        durationMs === undefined ? undefined : AbortSignal.timeout(durationMs),
      ),
    )
  }
}

async function millisecondsOf(duration: string | undefined): Promise<number | undefined> {
  if (duration === undefined) return undefined
  const {parseDuration} = await import('../../../config/values/duration.js')
  const ns = parseDuration(duration)
  if (ns !== undefined && ns > 0n && ns < 2n ** 50n) return Number(ns / 1_000_000n)
  throw new UsageProblem(`not a duration: ${duration}`, {hints: ['Write `30s` or `1m30s`.']})
}
