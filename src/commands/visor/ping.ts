import {string} from '@oclif/core/args'
import {integer} from '@oclif/core/flags'
import {renderPing} from '../../output/visor/node.js'
import {VisorCommand} from '../../visor-command.js'
import type {Pinged} from '../../visor-tasks/answers.js'

export default class VisorPing extends VisorCommand {
  static override readonly summary = 'Measure the way to another visor, try by try.'
  static override readonly description =
    'A route is made for it and taken down at the end, also at Ctrl-C. Each try is shown as it comes.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> PK',
    '<%= config.bin %> <%= command.id %> PK --tries 10 --size 16',
  ]
  static override readonly args = {pk: string({required: true, description: 'Public key of the visor.'})}
  static override readonly flags = {
    tries: integer({char: 't', summary: 'How often.', default: 1, min: 1, max: 100_000}),
    size: integer({char: 's', summary: 'Size of a packet, in KiB.', default: 2, min: 1, max: 1024, helpValue: 'KIB'}),
  }

  async run(): Promise<Pinged> {
    const {args, flags} = await this.parse(VisorPing)
    const {checkedKey} = await import('../../services/checked-key.js')
    const ping = {remote_pk: checkedKey(args.pk), tries: flags.tries, size_kib: flags.size}
    const latencies: number[] = []
    await this.withVisor(flags, async (visor) => {
      for await (const latency of visor.ping.ping(ping)) {
        latencies.push(latency)
        this.show(latency, {text: () => renderPing(latency, flags.size), legacy: () => Math.round(latency * 1e6)})
      }
    })
    return {remote_pk: ping.remote_pk, latencies_ms: latencies}
  }
}
