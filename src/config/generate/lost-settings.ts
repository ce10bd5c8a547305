import {diffConfig, type Difference} from '../diff-config.js'
import type {JsonObject, JsonValue} from '../../json/json-value.js'
import {shownText} from '../values/shown-text.js'
import type {Era} from '../eras/era.js'
import {isListed, type LostEntries} from './lost-entries.js'

/** What every file has of its own, which nobody set. */
const OF_EACH_FILE = /^\/(?:sk|pk|version)$|^\/hypervisor\/cookies(?:\/|$)|^\/hypervisor\/lan_dmsg_server\/(?:pk|sk)$/

/** Differences in which something of the first file is missing from the second. */
const leftOut = (old: JsonObject, next: JsonObject): Difference[] =>
  diffConfig(old, next).filter(({kind, path}) => kind !== 'added' && !OF_EACH_FILE.test(path))

const shown = (value: JsonValue | undefined): string =>
  value === undefined ? 'missing' : shownText(JSON.stringify(value))

/**
 * Settings of an old file that generating again put back to what they are by default: neither did the old file have
 * them from a generator, nor did a flag ask for the new value.
 *
 * @param fresh - the new file.
 * @param plain - the new file as it is without flags.
 * @param standards - what generators wrote where the old file was made, in the shape of the new one.
 */
export function lostSettings(
  old: JsonObject,
  fresh: JsonObject,
  plain: JsonObject,
  standards: readonly JsonObject[],
  era: Era,
): LostEntries[] {
  const paths = (differences: readonly Difference[]): Set<string> => new Set(differences.map(({path}) => path))
  const own = standards.map((standard) => paths(leftOut(old, standard)))
  const asked = paths(diffConfig(plain, fresh))
  return leftOut(old, fresh)
    .filter(({path}) => !isListed(path, era) && !asked.has(path) && own.every((each) => each.has(path)))
    .map(({path, old: before, new: now}) => ({
      path,
      entries: [shown(before)],
      message: `${path}: was ${shown(before)} in the old file and is ${shown(now)} now`,
    }))
}
