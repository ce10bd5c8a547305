import type {ContractVersion} from '#starlark-wasm'
import type {LintSettings} from './lint-settings.js'

/** What a `skywire-cli.config.json` may say; the schema is `schemas/project.schema.json`. */
export interface ProjectSettings {
  readonly contract?: ContractVersion
  /** Address of the visor's RPC server, `HOST:PORT`. */
  readonly rpc?: string
  /** What `policy lint` does without flags. */
  readonly lint?: LintSettings
}

/** The project that a command runs in. */
export interface Project {
  /** Absolute path of the project file; `null` where there is none, and `settings` is empty. */
  readonly file: string | null
  readonly settings: ProjectSettings
}
