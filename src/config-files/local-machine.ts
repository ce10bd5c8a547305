import {randomBytes} from 'node:crypto'
import {homedir, networkInterfaces, tmpdir} from 'node:os'
import type {Machine} from '../config/generate/machine.js'

/** First IPv4 address of this machine that others may reach. */
function lanAddress(): string | undefined {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  return all.find(({family, internal}) => family === 'IPv4' && !internal)?.address
}

/** The machine this program runs on; systems that are neither macOS nor Windows count as Linux. */
export function localMachine(): Machine {
  const address = lanAddress()
  return {
    platform: process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux',
    cwd: process.cwd(),
    home: homedir(),
    temporary: tmpdir(),
    ...(address !== undefined && {lanAddress: address}),
    random: (sizeBytes) => randomBytes(sizeBytes),
  }
}
