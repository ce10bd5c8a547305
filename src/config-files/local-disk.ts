import {accessSync, constants, readFileSync, statSync} from 'node:fs'
import type {Disk, FileFacts} from '../config/diagnostics/disk.js'

function kindOf(stat: {isFile(): boolean; isDirectory(): boolean}): FileFacts['kind'] {
  return stat.isFile() ? 'file' : stat.isDirectory() ? 'directory' : 'other'
}

function may(path: string, mode: number): boolean {
  try {
    accessSync(path, mode)
    return true
  } catch {
    return false
  }
}

/** Sockets that processes of this machine listen on; Linux tells, other systems do not. */
function listeningSockets(): readonly string[] | undefined {
  try {
    return readFileSync('/proc/net/unix', 'utf8')
      .split('\n')
      .map((line) => line.slice(line.indexOf('/')))
  } catch {
    return undefined
  }
}

/** The disk of this machine, as rules may ask it. Nothing is changed. */
export function localDisk(): Disk {
  return {
    find(path) {
      try {
        const stat = statSync(path)
        return {kind: kindOf(stat), mode: stat.mode & 0o7777, ownerId: stat.uid}
      } catch {
        return undefined
      }
    },
    read(path) {
      try {
        return readFileSync(path, 'utf8')
      } catch {
        return undefined
      }
    },
    isWritable: (path) => may(path, constants.W_OK),
    isExecutable: (path) => may(path, constants.X_OK),
    isListening: (path) => listeningSockets()?.includes(path),
    userId: process.getuid?.(),
  }
}
