import {EXIT, UsageProblem} from './errors.js'
import {legacyTransports, renderTransports, type TransportColumns} from './output/visor/transports.js'
import {VisorCommand, type VisorFlags} from './visor-command.js'
import type {AddTransportsInput} from './visor-tasks/add-transports.js'
import type {AddedTransports} from './visor-tasks/answers.js'

/** A command that opens transports to one visor or several. */
export abstract class AddTransportCommand extends VisorCommand {
  /** Opens them all, with progress, and tells each that could not be opened; fails where none could. */
  protected async add(
    flags: VisorFlags,
    {keys, ...input}: AddTransportsInput,
    columns: TransportColumns,
  ): Promise<AddedTransports> {
    if (keys.length === 0) throw new UsageProblem('no public key is named')
    const {checkedKey} = await import('./services/checked-key.js')
    const names = [...new Set(keys.map(checkedKey))]
    const {addTransports, NoTransport} = await import('./visor-tasks/add-transports.js')
    const {withSteps} = await import('./progress/with-steps.js')
    const shown = {title: 'Opening transports', names, stream: process.stderr}
    const added = await this.withVisor(flags, (visor) =>
      withSteps(shown, (onStep) => addTransports(visor, {...input, keys: names}, onStep)),
    )
    const failed = added.peers.filter(({transport}) => transport === null).map((peer) => new NoTransport(peer))
    const [first] = failed
    if (first && failed.length === added.peers.length && failed.length === 1) throw first
    for (const problem of failed) this.tell(problem)
    if (failed.length > 0) this.found(EXIT.service)
    const opened = added.peers.flatMap(({transport}) => transport ?? [])
    return this.show(added, {
      text: (_, look) => renderTransports(opened, columns, look),
      legacy: () => legacyTransports(opened),
    })
  }
}
