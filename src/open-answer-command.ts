import {renderOpen} from './output/visor/open-answer.js'
import type {Visor} from './services/hypervisor/visor-over-http.js'
import {VisorCommand, type VisorFlags} from './visor-command.js'
import type {OpenAnswer} from './visor-tasks/answers.js'

/** A command that shows what a visor answers in a form of its own. */
export abstract class OpenAnswerCommand extends VisorCommand {
  protected showOpen(flags: VisorFlags, ask: (visor: Visor) => Promise<unknown>): Promise<OpenAnswer> {
    return this.answer<OpenAnswer>(flags, async (visor) => ({value: await ask(visor)}), {
      text: ({value}, look) => renderOpen(value, look),
      legacy: ({value}) => value,
    })
  }
}
