import {statSync} from 'node:fs'
import {SECRET_MODE} from '../files/write-output.js'

/** Permissions for a file with a secret key: its owner's alone, and stricter ones where the old file has them (visor-config 0.2). */
export function secretMode(file: string): number {
  try {
    const stat = statSync(file)
    return stat.isFile() ? stat.mode & SECRET_MODE : SECRET_MODE
  } catch {
    // It is new, or whoever writes it will tell what is wrong.
    return SECRET_MODE
  }
}
