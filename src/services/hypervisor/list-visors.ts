import type {Overview} from './answers/visor-answers.js'
import type {HypervisorClient} from './hypervisor-client.js'

/** A visor as its hypervisor knows it. */
export type ListedVisor = Overview & {
  /** Whether it answers the hypervisor; nothing but its key is known otherwise. */
  readonly online: boolean
  /** Whether it is the hypervisor itself. */
  readonly is_hypervisor: boolean
}

/** The visors of a hypervisor, its own first, the others by key. */
export async function listVisors(client: HypervisorClient): Promise<readonly ListedVisor[]> {
  const [own, ...others] = await client.visors()
  const sorted = others.toSorted((a, b) => (a.local_pk < b.local_pk ? -1 : 1))
  return [...(own === undefined ? [] : [own]), ...sorted].map((visor, index) => ({
    ...visor,
    online: visor.build_info !== null,
    is_hypervisor: index === 0,
  }))
}
