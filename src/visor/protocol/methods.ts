import {appMethods} from './methods/app-methods.js'
import {e1Methods} from './methods/e1-methods.js'
import {e3HypervisorMethods} from './methods/e3-hypervisor-methods.js'
import {e3Methods} from './methods/e3-methods.js'
import {nodeMethods} from './methods/node-methods.js'
import {routingMethods} from './methods/routing-methods.js'
import {transportMethods} from './methods/transport-methods.js'

/** The service that all methods belong to, in every version. Source: visor-rpc A.2. */
export const SERVICE = 'app-visor'

/**
 * Every method of the visor's interface whose argument is known, by the era that has it in this form; `e2` are also those
 * that `e3` left unchanged.
 */
export const methods = {
  e1: e1Methods,
  e2: {...nodeMethods, ...appMethods, ...transportMethods, ...routingMethods},
  e3: {...e3Methods, ...e3HypervisorMethods},
} as const
