import type {DeploymentName, Services} from '../deployments/deployment.js'
import {isObject, type JsonObject, type JsonValue} from '../../json/json-value.js'
import {join, parentOf, putAt, takeAt, valueAt, type Pointer} from '../../json/pointer.js'
import {isSecretPlace, redact} from '../redact.js'
import type {RandomBytes} from '../values/keys.js'

export type NoteKind =
  'carried' | 'moved' | 'renamed' | 'converted' | 'defaulted' | 'dropped' | 'rewritten' | 'repaired'

/** One change of a migration. Field names are those of the `--json` output; secrets are replaced. */
export interface Note {
  readonly kind: NoteKind
  /** Where it was; absent for what was added. */
  readonly from?: Pointer
  /** Where it is now; absent for what was dropped. */
  readonly to?: Pointer
  readonly old?: JsonValue
  readonly new?: JsonValue
  /** Why, where the kind does not say it; one line. */
  readonly reason?: string
}

/** What the operator wants of a migration. */
export interface MigrationOptions {
  /** Fills gaps and replaces known addresses; that of the file where absent. */
  readonly deployment?: DeploymentName
  /** Leaves service addresses and keys of nodes as they are. */
  readonly keepServices?: boolean
  /** Grants nobody the hardware survey, instead of the deployment's keys. */
  readonly noSurvey?: boolean
  /** Turns the built-in apps into ones inside the visor process (2025 on). */
  readonly internalApps?: boolean
  /** Version to put into files of 2023 on. */
  readonly programVersion?: string
  /** Text of a file that the configuration names; `undefined` where it cannot be read. */
  readonly readFile: (path: string) => string | undefined
  readonly random: RandomBytes
  /** Absolute path of the folder that relative paths of new settings are put into. */
  readonly folder: string
}

const isMissing = (value: JsonValue | undefined): boolean => value === undefined || value === null || value === ''

/** A configuration on its way through the eras, and the account of what happened to it. */
export class Migration {
  readonly config: JsonObject
  readonly options: MigrationOptions
  readonly services: (era: 'e1' | 'e2' | 'e3' | 'e4') => Services
  readonly notes: Note[] = []

  constructor(config: JsonObject, options: MigrationOptions, services: Migration['services']) {
    this.config = config
    this.options = options
    this.services = services
  }

  at(path: Pointer): JsonValue | undefined {
    return valueAt(this.config, path)
  }

  note(note: Note): void {
    const hide = (value: JsonValue, path: Pointer | undefined): JsonValue =>
      path !== undefined && isSecretPlace(path) ? '<redacted>' : redact(value, path)
    this.notes.push({
      ...note,
      ...(note.old !== undefined && {old: hide(note.old, note.from ?? note.to)}),
      ...(note.new !== undefined && {new: hide(note.new, note.to ?? note.from)}),
    })
  }

  /** Moves a value; where the new place is taken, the old value goes, with a note. */
  move(from: Pointer, to: Pointer): void {
    const value = this.at(from)
    if (value === undefined) return
    if (!isMissing(this.at(to))) {
      this.drop(from, `${to} is set`)
      return
    }
    takeAt(this.config, from)
    if (!putAt(this.config, to, value)) {
      this.note({kind: 'dropped', from, old: value, reason: `there is no place for ${to}`})
      return
    }
    this.note({kind: parentOf(from) === parentOf(to) ? 'renamed' : 'moved', from, to})
  }

  /** Takes a value out; nothing where there is none. */
  drop(path: Pointer, reason?: string): void {
    const old = takeAt(this.config, path)
    if (old !== undefined) this.note({kind: 'dropped', from: path, old, ...(reason !== undefined && {reason})})
  }

  /** Takes an object out whose content was moved; what is left in it is told key by key. */
  dropRest(path: Pointer): void {
    const rest = this.at(path)
    if (isObject(rest)) for (const key of Object.keys(rest)) this.drop(join(path, key), 'no longer read')
    takeAt(this.config, path)
  }

  /**
   * Fills a gap. Null and the empty string count as one, unless `keepsEmpty`: where they mean something they stay.
   */
  fill(path: Pointer, value: JsonValue, keepsEmpty = false): void {
    const old = this.at(path)
    if (keepsEmpty ? old !== undefined : !isMissing(old)) return
    if (putAt(this.config, path, value)) this.note({kind: 'defaulted', to: path, new: value})
  }

  /** Replaces a value by another, unless they are equal. */
  replace(path: Pointer, value: JsonValue, kind: NoteKind, reason?: string): void {
    const old = this.at(path)
    if (JSON.stringify(old) === JSON.stringify(value)) return
    putAt(this.config, path, value)
    const before = old === undefined ? {} : {from: path, old}
    this.note({kind, ...before, to: path, new: value, ...(reason !== undefined && {reason})})
  }

  /** Objects of a list, with their pointers. */
  items(path: Pointer): {path: Pointer; value: JsonObject}[] {
    const list = this.at(path)
    if (!Array.isArray(list)) return []
    return list.flatMap((value, index) => (isObject(value) ? [{path: join(path, index), value}] : []))
  }
}
