import type {VisorOverview} from '../../visor/model/visor-summary.js'
import type {HypervisorClient} from './hypervisor-client.js'
import {overviewOf} from './over-http/from-answer.js'

/** A visor as its hypervisor knows it. */
export interface ListedVisor extends VisorOverview {
  /** Whether it answers the hypervisor; nothing but its key is known otherwise. */
  readonly online: boolean
  /** Whether it is the hypervisor itself. */
  readonly is_hypervisor: boolean
}

/** The visors of a hypervisor, its own first, the others by key. */
export interface ListedVisors {
  readonly visors: readonly ListedVisor[]
}

/** Asks a hypervisor for its visors. */
export async function listVisors(client: HypervisorClient): Promise<ListedVisors> {
  const [own, ...others] = await client.visors()
  const sorted = others.toSorted((a, b) => (a.local_pk < b.local_pk ? -1 : 1))
  const visors = [...(own === undefined ? [] : [own]), ...sorted].map((visor, index) => ({
    ...overviewOf(visor),
    online: visor.build_info !== null,
    is_hypervisor: index === 0,
  }))
  return {visors}
}
