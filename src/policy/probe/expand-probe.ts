import type {Dial} from '../model/dial.js'
import {DIALLING_APPS, OTHER_APP, portOf} from './catalogue/apps.js'
import type {TableSpot} from './decision-table.js'
import type {DialProbe, Words} from './probe.js'
import {BASE_DIAL, FRIDAY_EVENING, ORDINARY_DAY} from './world.js'

/** One dial of a probe, and where it stands in the decision table. */
export interface ProbeDial {
  /** Its id is `<probe>/<number>`, the same for the same probe and words. */
  readonly dial: Dial
  /** The app is that of the dial, or {@link OTHER_APP} for one that is not among {@link appsFor}. */
  readonly spot: TableSpot
  /** See {@link DialProbe.alsoReversed}. */
  readonly alsoReversed: boolean
}

const MOMENTS = {day: ORDINARY_DAY, evening: FRIDAY_EVENING} as const

export type Moment = keyof typeof MOMENTS

/** The apps that a policy is probed with: those that dial, those it names itself, and {@link OTHER_APP}. */
export function appsFor({apps}: Words): string[] {
  return [...new Set([...DIALLING_APPS, ...apps, OTHER_APP])]
}

/** The dials of a probe, one after the other: its own, for every app and moment where it asks for that. */
export function* expandProbe(probe: DialProbe, words: Words): Generator<ProbeDial> {
  const known = appsFor(words)
  const apps = probe.across.includes('apps') ? known : [null]
  const moments = probe.across.includes('clock') ? (['day', 'evening'] as const) : [null]
  let number = 0
  for (const patch of probe.dials(words)) {
    for (const app of apps) {
      for (const moment of moments) {
        const dial: Dial = {
          ...BASE_DIAL,
          ...patch,
          id: `${probe.id}/${String(++number)}`,
          ...(app === null ? {} : {app, port: portOf(app)}),
          ...(moment === null ? {} : {now: MOMENTS[moment]}),
        }
        const spot = {
          probe: probe.id,
          app: known.includes(dial.app) ? dial.app : OTHER_APP,
          moment,
          now: dial.now ?? '',
        }
        yield {dial, spot, alsoReversed: probe.alsoReversed ?? false}
      }
    }
  }
}
