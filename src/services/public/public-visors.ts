import type {PublicServiceOptions} from './public-service.js'
import {ServiceDiscovery} from './service-discovery.js'

/** Whether a service discovery lists a visor as one that takes transports from everybody. */
export async function isPublicVisor(key: string, options: PublicServiceOptions): Promise<boolean> {
  const visors = await new ServiceDiscovery(options).services('visor')
  return visors.some(({address}) => address.public_key === key.toLowerCase())
}
