import type {JsonValue} from './json-value.js'

/**
 * The text of a configuration file: two blanks per level, final newline.
 *
 * Source: visor-config 0.2 (every reader accepts any indentation).
 */
export function printJson(value: JsonValue): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
