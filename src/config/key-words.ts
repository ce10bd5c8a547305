import {join, parsePath} from '../json/pointer.js'
import {keysAt, schemaAt, type Shape} from './schemas.js'

/**
 * The keys that could stand where `typed` does, written as it is: joined by dots.
 *
 * @param typed - keys of which the last may be unfinished: `dmsg.disc`.
 * @returns each with the first sentence of what its schema says; keys with keys below them are offered as they are.
 */
export function keyWords(shape: Shape, typed: string): {readonly word: string; readonly about: string}[] {
  const prefix = typed.slice(0, typed.lastIndexOf('.') + 1)
  const parent = prefix === '' ? '' : parsePath(prefix.slice(0, -1))
  return keysAt(shape, parent).map((key) => {
    const about = schemaAt(shape, join(parent, key))?.['description']
    return {word: prefix + key, about: typeof about === 'string' ? (about.split(/(?<=\.)\s/)[0] ?? '') : ''}
  })
}
