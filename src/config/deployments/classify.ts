import {withoutSlash} from '../values/service-url.js'
import data from './deployments.json' with {type: 'json'}
import {SERVICE_NAMES, type DeploymentName, type ServiceName} from './deployment.js'

/** Whose a service address or key is; `custom` is nobody's that we know. */
export type Ownership = DeploymentName | 'custom'

interface Known {
  readonly service: ServiceName | 'conf'
  readonly deployment: DeploymentName
}

const URLS = new Map<string, Known>()
for (const deployment of ['prod', 'test'] as const) {
  URLS.set(data.current[deployment].conf, {service: 'conf', deployment})
  for (const set of ['early', 'current', 'dmsghttp'] as const) {
    for (const service of SERVICE_NAMES) URLS.set(data[set][deployment][service], {service, deployment})
  }
}

/** The service and deployment of an address of any era; `undefined` for a private one. */
export function knownService(url: string): Known | undefined {
  return URLS.get(withoutSlash(url))
}

export function ownerOfUrl(url: string): Ownership {
  return knownService(url)?.deployment ?? 'custom'
}

/** Whose route-setup node a public key is (visor-config B.1, C.2). */
export function ownerOfSetupNode(publicKey: string): Ownership {
  const key = publicKey.toLowerCase()
  const owns = (name: DeploymentName): boolean =>
    [data.early, data.current].some((set) => set[name].route_setup_nodes.includes(key))
  if (owns('prod')) return 'prod'
  return owns('test') ? 'test' : 'custom'
}

/** The deployment of a whole file: that of its public addresses, `mixed` where they disagree (visor-config I.5). */
export function deploymentOf(urls: readonly string[]): Ownership | 'mixed' {
  const owners = new Set(urls.map(ownerOfUrl).filter((owner) => owner !== 'custom'))
  if (owners.size > 1) return 'mixed'
  return [...owners][0] ?? 'custom'
}
