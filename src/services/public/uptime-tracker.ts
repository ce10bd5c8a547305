import {
  boolean,
  list,
  map,
  object,
  or,
  publicKey,
  ShapeFault,
  string,
  type Read,
  type Shape,
} from '../http/json-shape.js'
import {PublicService, type PublicServiceOptions} from './public-service.js'

/** A share of a day in percent; the service writes it as text. */
const percent: Shape<number> = (value, path) => {
  const share = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof share !== 'number' || !Number.isFinite(share)) throw new ShapeFault(path, 'a percentage', value)
  return share
}

/** How long a visor was online (visor-rpc E.5). */
const visorUptime = object({
  pk: publicKey,
  /** Whether it was heard from in the last six minutes. */
  on: or(boolean, false),
  version: or(string, ''),
  /** Percent of each day, 0 to 100, by date as `YYYY-MM-DD`. */
  daily: or(map(percent), {}),
})
export type VisorUptime = Read<typeof visorUptime>

export interface UptimeFilter {
  /** Public keys; all visors when empty. */
  readonly visors?: readonly string[]
  readonly status?: 'on' | 'off'
}

/** The service that visors report to while they are online (visor-rpc E.5). It limits how often it may be asked. */
export class UptimeTracker {
  readonly #service: PublicService

  constructor(options: PublicServiceOptions) {
    this.#service = new PublicService(
      {
        name: 'the uptime tracker',
        flag: '--uturl',
      },
      options,
    )
  }

  /** Uptimes by visor, in no order. */
  uptimes({visors = [], status}: UptimeFilter = {}): Promise<readonly VisorUptime[]> {
    const query = {v: 'v2', visors: visors.length === 0 ? undefined : visors.join(','), status}
    return this.#service.ask({method: 'GET', path: '/uptimes', query}, list(visorUptime), [204, 404])
  }

  /** Keys of the visors that are online. */
  async onlineKeys(): Promise<ReadonlySet<string>> {
    const visors = await this.uptimes({status: 'on'})
    return new Set(visors.filter(({on}) => on).map(({pk}) => pk))
  }
}
