import {homedir} from 'node:os'
import {BaseCommand} from '../base-command.js'
import {completeLine, type Completion, type Completions} from '../completion/complete-line.js'

/** Longer than this nobody waits for a Tab. */
const LIMIT_MS = 700

/** Asked by the scripts of `completion` at each Tab; the words of the unfinished command line follow `--`. */
export default class Complete extends BaseCommand {
  static override readonly enableJsonFlag = false
  static override readonly hidden = true
  static override readonly strict = false

  async run(): Promise<void> {
    // The line is taken as it is: the framework would read the flags in it.
    const line = this.argv.slice(this.argv.indexOf('--') + 1)
    await this.parse(Complete, [])
    const {words, files, slot} = completeLine(line, this.config.commands)
    const names = slot === undefined ? [] : await this.#names(slot, line)
    const lines = [...words, ...names].map(({word, about}) => `${word}\t${about}`)
    if (files) lines.push(':files')
    if (lines.length > 0) this.log(lines.join('\n'))
  }

  /** Names that a visor or a file knows for the place, as far as they begin with what is typed. */
  async #names(slot: NonNullable<Completions['slot']>, line: readonly string[]): Promise<readonly Completion[]> {
    const {offeredNames} = await import('../visor-tasks/offered-names.js')
    const current = line.at(-1) ?? ''
    const names = await offeredNames(
      {...slot, words: line.slice(0, -1), current},
      {limitMs: LIMIT_MS, openVisor: (signal) => this.#openVisor(line, signal)},
    )
    return names.filter(({word}) => word.startsWith(current))
  }

  /** The visor that the command on the line would ask. */
  async #openVisor(line: readonly string[], signal: AbortSignal) {
    const [{dialVisor}, {rpcAddress}] = await Promise.all([
      import('../visor/dial-visor.js'),
      import('../visor-tasks/find-rpc-address.js'),
    ])
    const typed = line.includes('--rpc') ? line[line.indexOf('--rpc') + 1] : undefined
    const flag = typed ?? process.env['SKYWIRE_CLI_RPC']
    const project = (await this.projectSettings()).rpc
    return dialVisor(await rpcAddress({flag, env: process.env, project, home: homedir()}), {
      ...{signal, timeoutMs: LIMIT_MS, dialTimeoutMs: LIMIT_MS, readyTimeoutMs: 0},
    })
  }
}
