import {isObject, type JsonValue} from '../json/json-value.js'
import {join, type Pointer} from '../json/pointer.js'
import {redact, isSecretPlace, REDACTED} from './redact.js'

/** One place at which two configurations differ. Secrets are replaced. */
export interface Difference {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly path: Pointer
  readonly old?: JsonValue
  readonly new?: JsonValue
}

/** Where two configurations differ, as `--json` prints it. */
export interface Differences {
  readonly differences: readonly Difference[]
}

const isList = (value: JsonValue | undefined): value is JsonValue[] => Array.isArray(value)

const nameOf = (value: JsonValue): string | undefined => {
  const name = isObject(value) ? (value['name'] ?? value['app']) : undefined
  return typeof name === 'string' ? name : undefined
}

/** Lists of null and no entries are the same to every reader (visor-config 0.2). */
const isEmpty = (value: JsonValue | undefined): boolean => value === null || (isList(value) && value.length === 0)

function hidden(value: JsonValue, path: Pointer): JsonValue {
  return isSecretPlace(path) ? REDACTED : redact(value, path)
}

/**
 * Where two configurations differ, in the order of the old one. Objects are compared key by key, apps by their names,
 * lists of scalars as sets; other lists item by item. Equal meaning in another spelling is no difference.
 */
export function diffConfig(old: JsonValue, next: JsonValue, path: Pointer = ''): Difference[] {
  if (JSON.stringify(old) === JSON.stringify(next) || (isEmpty(old) && isEmpty(next))) return []
  if (isObject(old) && isObject(next)) {
    return [...new Set([...Object.keys(old), ...Object.keys(next)])].flatMap((key) =>
      member(old[key], next[key], join(path, key)),
    )
  }
  if (isList(old) && isList(next)) return diffLists(old, next, path)
  return [{kind: 'changed', path, old: hidden(old, path), new: hidden(next, path)}]
}

function member(old: JsonValue | undefined, next: JsonValue | undefined, path: Pointer): Difference[] {
  if (old === undefined && next === undefined) return []
  if (old === undefined) return [{kind: 'added', path, new: hidden(next ?? null, path)}]
  if (next === undefined) return [{kind: 'removed', path, old: hidden(old, path)}]
  return diffConfig(old, next, path)
}

function diffLists(old: readonly JsonValue[], next: readonly JsonValue[], path: Pointer): Difference[] {
  const names = [...old, ...next].map(nameOf)
  if (names.every((name) => name !== undefined)) {
    const byName = (list: readonly JsonValue[]): Map<string | undefined, JsonValue> =>
      new Map(list.map((item) => [nameOf(item), item]))
    const [before, after] = [byName(old), byName(next)]
    return [...new Set(names)].flatMap((name) => member(before.get(name), after.get(name), join(path, name)))
  }
  const isArguments = path.endsWith('/args')
  if (!isArguments && [...old, ...next].every((item) => typeof item !== 'object' || item === null)) {
    const removed = old
      .filter((item) => !next.includes(item))
      .map((item): Difference => ({kind: 'removed', path, old: hidden(item, path)}))
    const added = next
      .filter((item) => !old.includes(item))
      .map((item): Difference => ({kind: 'added', path, new: hidden(item, path)}))
    if (removed.length + added.length > 0) return [...removed, ...added]
  }
  return [{kind: 'changed', path, old: hidden([...old], path), new: hidden([...next], path)}]
}
