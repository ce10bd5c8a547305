import {statSync} from 'node:fs'
import {SECRET_MODE} from '../files/write-output.js'

/** Permissions for a file with a secret key: its owner's alone, and stricter ones where the old file has them (visor-config 0.2). */
export function secretMode(file: string): number {
  const stat = statSync(file, {throwIfNoEntry: false})
  return stat?.isFile() ? stat.mode & SECRET_MODE : SECRET_MODE
}
