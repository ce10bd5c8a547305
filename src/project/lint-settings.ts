type Level = 'error' | 'warning' | 'info' | 'off'

/** The `lint` part of a project file. A flag wins over it. Codes, beginnings of codes (`RP`) and names are known. */
export interface LintSettings {
  readonly strictness?: 'default' | 'strict' | 'ci'
  readonly select?: readonly string[]
  readonly ignore?: readonly string[]
  readonly severity?: Readonly<Record<string, Level>>
  /** The least serious finding that makes a run fail. */
  readonly fail_level?: 'error' | 'warning' | 'info' | 'never'
  /** Path of a baseline file, from the project file's folder. */
  readonly baseline?: string
  readonly per_file?: readonly PerFileSettings[]
}

/** What holds for files of some names only; later entries add to earlier ones. */
export interface PerFileSettings {
  /** Globs against the path from the project file's folder: `**` crosses folders, `*` and `?` do not. */
  readonly files: readonly string[]
  readonly ignore?: readonly string[]
  readonly severity?: Readonly<Record<string, Level>>
}
