import type {Services} from '../deployments/deployment.js'
import type {KeyPair} from '../values/keys.js'
import type {GenerateValues} from './flags.js'
import type {Machine} from './machine.js'
import type {Places} from './places.js'

/** Everything decided before an era's file is put together. Values were checked. */
export interface Draft {
  readonly values: GenerateValues
  readonly keys: KeyPair
  readonly services: Services
  readonly places: Places
  readonly machine: Machine
  readonly version: string
  /** Remote hypervisors, without the visor's own key. */
  readonly hypervisors: readonly string[]
  readonly isHypervisor: boolean
}
