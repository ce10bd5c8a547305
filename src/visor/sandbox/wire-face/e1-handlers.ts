import type {e1Methods} from '../../protocol/methods/e1-methods.js'
import {Refusal} from '../refusal.js'
import type {SandboxVisor} from '../sandbox-visor.js'
import type {Handlers} from './handlers.js'
import {entryWithStatusToWire, overviewToWire} from './to-wire.js'

/**
 * What visors of 2020 and 2021 have otherwise than later ones.
 *
 * @param shutDown - ends the sandbox.
 */
export function e1Handlers(visor: SandboxVisor, shutDown: () => void): Handlers<typeof e1Methods> {
  const {transports} = visor
  return {
    Summary: () => overviewToWire(visor.overview()),
    Exec: (command) => Buffer.from(`${pretendedOutput(command)}\n`),
    DiscoverTransportByID: (id) => entryWithStatusToWire(transports.entry(id)),
    DiscoverTransportsByPK: (key) => transports.entriesOf(key).map(entryWithStatusToWire),
    Restart: shutDown,
  }
}

/** A few harmless commands: whoever reaches a sandbox must not run programs on the machine it is on. */
function pretendedOutput(command: string): string {
  const [name = '', ...words] = command.split(/\s+/)
  if (name === 'echo') return words.join(' ')
  if (name === 'hostname') return 'sandbox'
  if (name === 'uname') return 'Linux sandbox'
  throw new Refusal('exit status 127')
}
