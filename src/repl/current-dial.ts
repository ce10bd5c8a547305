import type {Candidate, Instant} from '#starlark-wasm'
import type {ReplEngine} from '../engine/repl-engine.js'
import type {Dial} from '../policy/model/dial.js'
import {offerRoutes} from '../policy/router/build-candidates.js'
import {formatInstant, parseInstant} from '../policy/router/instant.js'
import {saidOptions} from './case-of.js'
import {promptRoutes} from './dial-routes.js'
import type {DialView} from './result.js'

/** What a script is offered of the dial's routes. */
interface Offered extends Pick<Dial, 'routes' | 'providers'> {
  readonly forward: readonly Candidate[]
  readonly reverse: readonly Candidate[]
}

/** The dial of a workbench, which its prompt and every decision see. */
export class CurrentDial {
  readonly #engine: ReplEngine
  /** Stands in where a dial does not say when it happened; one for the whole session. */
  readonly started: Instant
  #dial: Dial
  #isEdited = false
  #offered: Offered | undefined

  constructor(engine: ReplEngine, dial: Dial, started: Instant) {
    this.#engine = engine
    this.#dial = dial
    this.started = started
  }

  get value(): Dial {
    return this.#dial
  }

  get now(): Instant {
    return (this.#dial.now === null ? null : parseInstant(this.#dial.now)) ?? this.started
  }

  /** What the policy is offered when it chooses a route, whatever the hop floor. */
  get candidates(): readonly Candidate[] {
    return this.#offer().forward
  }

  /** Makes a dial the current one, of the prompt as well. */
  async set(dial: Dial, isEdited: boolean): Promise<void> {
    this.#dial = dial
    this.#isEdited = isEdited
    await this.show()
  }

  /** Gives the prompt what the policy sees when it chooses a route. */
  async show(): Promise<void> {
    const dial = this.#dial
    const {forward, reverse} = this.#offer()
    await this.#engine.show({
      dial,
      now: this.now,
      // SelectRoute gets neither port nor overrides (contract 6).
      ctx: {
        ...{app: dial.app, peer_pk: dial.peer_pk, port: 0, now: this.now},
        ...{cli_overrides: {}, is_direct_dial: false, transport_kind: ''},
      },
      candidates: forward,
      reverse_candidates: reverse,
    })
  }

  /** For people. @param recording - the one that dials come from. */
  view(recording: string): DialView {
    const {id, app, peer_pk, port, direct, peer_mux, options, routes} = this.#dial
    return {
      ...{id, app, peer_pk, port, now: formatInstant(this.now), direct, peer_mux, options: saidOptions(options)},
      recording: routes.kind === 'recorded' ? recording : null,
      is_edited: this.#isEdited,
      candidates: this.candidates.length,
    }
  }

  /** Asked for at every key, and thousands of routes take a while. */
  #offer(): Offered {
    const {routes, providers} = this.#dial
    if (this.#offered?.routes !== routes || this.#offered.providers !== providers) {
      const {forward, reverse} = promptRoutes(this.#dial)
      const offered = (list: typeof forward): readonly Candidate[] =>
        offerRoutes(list, providers).routes.map(({candidate}) => candidate)
      this.#offered = {routes, providers, forward: offered(forward), reverse: offered(reverse ?? [])}
    }
    return this.#offered
  }
}
