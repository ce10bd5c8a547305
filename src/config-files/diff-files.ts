import {randomBytes} from 'node:crypto'
import {diffConfig, type Difference} from '../config/diff-config.js'
import {isSince, type Era} from '../config/eras/era.js'
import type {JsonObject} from '../json/json-value.js'
import {migrateConfig} from '../config/migrate/migrate.js'
import {readConfig, type ReadConfig} from './read-config.js'

/** A configuration in a younger shape, without what a deployment would add. */
function inShape({config, shape}: ReadConfig, era: Era): JsonObject {
  if (shape === 'hypervisor' || shape === era) return config
  const options = {
    ...{keepServices: true, noSurvey: true, folder: '.', readFile: () => undefined},
    random: (sizeBytes: number) => randomBytes(sizeBytes),
  }
  return migrateConfig(config, shape, era, options).config
}

/** Where two files differ; of different releases, in the shape of the younger one unless `isRaw`. */
export async function diffFiles(oldFile: string, newFile: string, isRaw: boolean): Promise<Difference[]> {
  const [old, next] = [await readConfig(oldFile), await readConfig(newFile)]
  if (isRaw || old.shape === 'hypervisor' || next.shape === 'hypervisor' || old.shape === next.shape) {
    return diffConfig(old.config, next.config)
  }
  const era = isSince(old.shape, next.shape) ? old.shape : next.shape
  return diffConfig(inShape(old, era), inShape(next, era))
}
