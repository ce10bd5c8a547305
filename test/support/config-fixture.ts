import {readFileSync} from 'node:fs'
import {isObject, type JsonObject} from '../../src/json/json-value.js'

/** Text of a file below `test/fixtures/config`. */
export function fixtureText(name: string): string {
  return readFileSync(new URL(`../fixtures/config/${name}.json`, import.meta.url), 'utf8')
}

/** A fixture as an object of its own, which a test may change. */
export function fixture(name: string): JsonObject {
  const value: unknown = JSON.parse(fixtureText(name))
  if (!isObject(value)) throw new TypeError(`${name} is no object`)
  return value
}
