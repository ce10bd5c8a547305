/** What visors since v1.3.29 let operators change besides apps and transports. */
export class SandboxControl {
  is_suspended = false
  calculates_routes = false
  force_local = false
  existing_tp_only = false
  password = 'Sandbox-1'
  readonly hypervisor = {is_enabled: true, serves_ui: true, asks_log_in: false}
  readonly hypervisors = new Set<string>()
  readonly knobs = new Map<string, string>()
  /** Fields of the router's settings, in Go's names. */
  readonly router = {TransportPreference: ['stcpr', 'sudph'], DeadRouteHold: 30_000_000_000, EcfWindowMargin: 1.5}
  readonly dial = {RouteCandidates: 5, TypePriorScale: 1}
  /** Weights of the legs that were added to an app's connection, by transport. */
  readonly #legs = new Map<string, Map<string, number>>()

  legsOf(app: string): Map<string, number> {
    const legs = this.#legs.get(app) ?? new Map<string, number>()
    this.#legs.set(app, legs)
    return legs
  }
}
