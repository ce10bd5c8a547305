import {boolean, integer, string} from '@oclif/core/flags'
import {watchServiceFlag} from '../flags.js'
import {renderUptimes} from '../output/uptimes.js'
import {ServiceCommand} from '../service-command.js'
import {checkedKey} from '../services/checked-key.js'
import type {MeanUptimes} from '../services/public/mean-uptime.js'

export default class Ut extends ServiceCommand {
  static override readonly summary = 'List how long visors were online.'
  static override readonly description =
    'MEAN is that of the days which the uptime tracker reports. Visors below --min are left out, unless one is asked for ' +
    'with --pk. No visor is needed.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> --pk PK',
    '<%= config.bin %> <%= command.id %> --on --min 90 --stats',
  ]
  static override readonly flags = {
    pk: string({char: 'k', summary: 'Only this visor.', helpValue: 'PK'}),
    on: boolean({char: 'o', summary: 'Only visors that are online now.'}),
    min: integer({char: 'n', summary: 'Least mean uptime, in percent.', default: 75, min: 0, max: 100}),
    stats: boolean({char: 's', summary: 'Print only how many there are.'}),
    url: string({
      char: 'u',
      aliases: ['uturl'],
      summary: 'Address of the uptime tracker.',
      helpValue: 'URL',
      env: 'SKYWIRE_CLI_UT',
    }),
    cfu: string({hidden: true, helpValue: 'FILE', summary: 'Keep the answer in this file.'}),
    watch: watchServiceFlag,
  }

  async run(): Promise<MeanUptimes> {
    const {flags} = await this.parse(Ut)
    const keys = flags.pk === undefined ? [] : [checkedKey(flags.pk)]
    const {UptimeTracker} = await import('../services/public/uptime-tracker.js')
    const {meanUptimes} = await import('../services/public/mean-uptime.js')
    const options = await this.serviceOptions('uptime_tracker', flags, flags.url, flags.cfu)
    const tracker = new UptimeTracker({...options, flag: '--url'})
    const filter = {...(flags.on ? {status: 'on' as const} : {}), visors: keys}
    const ask = async (): Promise<MeanUptimes> => ({
      visors: meanUptimes(await tracker.uptimes(filter), keys.length === 0 ? flags.min : 0),
    })
    return this.present(flags.watch, ask, ({visors}) =>
      flags.stats ? String(visors.length) : renderUptimes(visors, this.look),
    )
  }
}
