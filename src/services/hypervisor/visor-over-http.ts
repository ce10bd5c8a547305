import type {VisorClient} from '../../visor/client.js'
import type {RoutingPolicies} from '../../visor/model/route-status.js'
import type {ServiceName} from '../http/service-problems.js'
import {appOperations} from './over-http/app-operations.js'
import {nodeOperations} from './over-http/node-operations.js'
import {missing} from './over-http/not-over-http.js'
import {ruleOperations} from './over-http/rule-operations.js'
import {transportOperations} from './over-http/transport-operations.js'
import type {RemoteVisor} from './remote-visor.js'

/** What the commands ask of a visor, whichever way it is reached. */
export type Visor = Pick<
  VisorClient,
  | 'address'
  | ('node' | 'transports' | 'apps' | 'rules' | 'forwarding' | 'ping' | 'policies')
  | ('router' | 'mux' | 'process' | 'hypervisor')
  | 'close'
>

/**
 * A visor through its hypervisor's HTTP API, in the same operations as over the visor's own RPC.
 *
 * What the API has no call for fails with `NotOverHttp` (exit status 5), before anything is sent; what a release
 * does not have yet fails with `CallMissing`. Refusals of the visor come as `ServiceAnswered`.
 *
 * @param close - closes the connections to the hypervisor.
 */
export function visorOverHttp(visor: RemoteVisor, service: ServiceName, close: () => void): Visor {
  return {
    address: `${visor.publicKey} through ${service.address}`,
    node: nodeOperations(visor, service),
    transports: transportOperations(visor),
    apps: appOperations(visor),
    rules: ruleOperations(visor, service),
    forwarding: forwardingOperations(),
    ping: {
      async *ping() {
        yield await missing('a ping')()
      },
      test: missing('testing the way to other visors'),
    },
    policies: policyOperations(visor),
    router: routerOperations(),
    mux: muxOperations(),
    process: processOperations(visor),
    hypervisor: hypervisorOperations(),
    close,
  }
}

function forwardingOperations(): VisorClient['forwarding'] {
  const none = missing('forwarding ports')
  return {ports: none, register: none, deregister: none, connect: none, disconnect: none, connections: none}
}

function policyOperations(visor: RemoteVisor): VisorClient['policies'] {
  const none = missing('changing the routing policy of an app')
  return {
    set: none,
    clear: none,
    async list(limits = {}): Promise<RoutingPolicies> {
      const {default: own, perapp} = await visor.with(limits).routingPolicies()
      return {default: own, per_app: perapp}
    },
  }
}

function routerOperations(): VisorClient['router'] {
  const none = missing('settings of the router')
  return {
    async change(changes) {
      if (Object.keys(changes).length > 0) await none()
    },
    ...{settings: none, dialSettings: none, changeDialSettings: none},
    ...{calculatesRoutes: none, setCalculatesRoutes: none, setMuxMode: none, setMuxRoutes: none},
    ...{setupStatistics: none, tableStatistics: none},
  }
}

function muxOperations(): VisorClient['mux'] {
  const none = missing('changing the legs of connections')
  return {
    ...{add: none, remove: none, grow: none, negotiated: none},
    ...{weights: none, setWeights: none, clearWeights: none},
  }
}

function processOperations(visor: RemoteVisor): VisorClient['process'] {
  const none = missing('control of its process')
  return {
    log: (limits = {}) => visor.with(limits).runtimeLogs(),
    async ready(limits = {}) {
      await visor.with(limits).summary()
    },
    ...{suspend: none, resume: none, isSuspended: none, reinitiate: none},
    ...{runtime: missing('looking into its process'), goroutines: missing('looking into its process')},
    services: missing('listing the services that it uses'),
    transportTraffic: missing('the traffic of transports'),
    embeddedProxies: missing('listing its own proxies'),
    dmsgServers: missing('listing its dmsg servers'),
    transportsOf: missing('listing the transports of other visors'),
  }
}

function hypervisorOperations(): VisorClient['hypervisor'] {
  const none = missing('control of the hypervisor itself', [
    'List its visors with `skywire-cli hypervisor visors`.',
    'Change its account with `skywire-cli hypervisor users`.',
  ])
  return {
    ...{visors: none, state: none, setEnabled: none, setServesUi: none, setAsksLogIn: none},
    ...{setPassword: none, add: none, remove: none, removeAll: none},
  }
}
