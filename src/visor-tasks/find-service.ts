import {builtInServices} from '../config/deployments/deployment.js'
import {UsageProblem} from '../errors.js'
import {proxyFromEnvironment} from '../services/http/proxy-settings.js'
import type {PublicServiceOptions} from '../services/public/public-service.js'

/** The public services that commands ask, by their names in configuration files. */
export type PublicServiceName =
  | 'route_finder'
  | 'service_discovery'
  | 'transport_discovery'
  | 'uptime_tracker'
  | 'address_resolver'
  | 'dmsg_discovery'

/** Stands for the address that the deployment has. */
export const DEPLOYMENT = 'deployment'

export interface WantedService {
  readonly name: PublicServiceName
  /** What the user gave; {@link DEPLOYMENT} or absent for the deployment's. */
  readonly address: string | undefined
  /** Whether the test deployment is meant. */
  readonly testenv?: boolean
  readonly env: NodeJS.ProcessEnv
}

/**
 * Where a public service is, and the proxies on the way.
 *
 * @throws {@link UsageProblem} for an address that is none.
 */
export function findService({
  name,
  address = DEPLOYMENT,
  testenv = false,
  env,
}: WantedService): Pick<PublicServiceOptions, 'address' | 'proxy'> {
  const text = address === DEPLOYMENT ? builtInServices('e3', testenv ? 'test' : 'prod')[name] : address
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol === 'http:' || url?.protocol === 'https:') {
    return {address: url, proxy: proxyFromEnvironment(env)}
  }
  throw new UsageProblem(`not an address of a service: ${text}`, {
    hints: ['Give a URL with `http://` or `https://`; addresses with `dmsg://` are for visors.'],
  })
}
