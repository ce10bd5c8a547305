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
  'address' | 'node' | 'transports' | 'apps' | 'rules' | 'forwarding' | 'ping' | 'policies' | 'close'
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
