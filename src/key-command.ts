import {boolean, integer, string} from '@oclif/core/flags'
import {VisorCommand, type VisorFlags} from './visor-command.js'

const PACKAGED = '/opt/skywire/skywire.json'
const PORT = 7998

/** Flags of commands that tell a key: of a running visor, or of a configuration file (visor-rpc F.2, pk). */
export const keySourceFlags = {
  input: string({char: 'i', summary: 'Read it from this configuration file instead.', helpValue: 'FILE'}),
  pkg: boolean({char: 'p', summary: `Read it from ${PACKAGED} instead.`, exclusive: ['input']}),
  http: boolean({char: 'w', summary: 'Serve it over HTTP, too, to whoever asks, until Ctrl-C.'}),
  prt: integer({
    char: 'x',
    summary: `Port to serve it at; ${PORT} where left out.`,
    helpValue: 'PORT',
    min: 1,
    max: 65_535,
    dependsOn: ['http'],
  }),
}

interface KeySource {
  readonly input?: string | undefined
  readonly pkg: boolean
  readonly http: boolean
  readonly prt?: number | undefined
}

/** A command that tells keys, and may serve them. */
export abstract class KeyCommand extends VisorCommand {
  /** The configuration file that the flags name. */
  protected fileOf({input, pkg}: KeySource): string | undefined {
    return pkg ? PACKAGED : input
  }

  /** Serves a text where the flags want that, until Ctrl-C. */
  protected async serve({http, prt = PORT}: KeySource & VisorFlags, text: string): Promise<void> {
    if (!http) return
    const {serveText} = await import('./visor-tasks/serve-text.js')
    await serveText({port: prt, text, signal: this.signal}, (address) => {
      this.logToStderr(`serving it at ${address} until Ctrl-C`)
    })
  }
}
