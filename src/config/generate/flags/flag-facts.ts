import type {Era} from '../../eras/era.js'

/** How a setting of the generator is given on a command line. */
export interface GenerateFlagFacts {
  /** `toggle` has a `--no-` form; `keys` and `list` take several values, also joined by commas; `pairs` are `A=B`. */
  readonly kind: 'switch' | 'toggle' | 'text' | 'number' | 'keys' | 'list' | 'pairs'
  /** Its name in `visor gen-config`, and in `config gen` where that is another. */
  readonly name: string
  readonly later?: string
  readonly aliases?: readonly string[]
  /** Its letter in `visor gen-config` and in `config gen`. */
  readonly char?: string
  readonly laterChar?: string
  readonly since?: Era
  readonly until?: Era
  readonly group?: 'IDENTITY' | 'NETWORK' | 'HYPERVISOR' | 'ROUTING' | 'APPS' | 'PATHS'
  readonly summary: string
  readonly placeholder?: string
}
