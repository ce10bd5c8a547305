import type {Pointer} from '../../../json/pointer.js'
import type {Era} from '../../eras/era.js'

/** How a setting of the generator is given on a command line and in the environment file. */
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
  /** Set where an empty text says something of its own; elsewhere it is as good as none. */
  readonly meansEmpty?: true
  /** Its variable in the environment file (visor-config D.4, D.5); absent where it has none. */
  readonly env?: string
  /** Its flag of autoconfig, which writes that variable; with `[no-]` in front where there is a `--no-` form (D.7). */
  readonly auto?: string
  /** Where its value ends up in a file of today, unchanged. */
  readonly place?: Pointer
  /** What holds where it is not given, for the template of the environment file. */
  readonly fallback?: boolean | number | string
  /** What to do instead, for settings that files of today no longer have. */
  readonly gone?: string
  /** Why it is refused although the earlier program had it. */
  readonly refused?: string
}
