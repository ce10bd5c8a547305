import {watchFlag} from './flags.js'
import {renderOpen} from './output/visor/open-answer.js'
import type {Visor} from './services/hypervisor/visor-over-http.js'
import {untried, VisorCommand, type VisorFlags} from './visor-command.js'
import type {OpenAnswer} from './visor-tasks/answers.js'

/** A command that shows what a visor answers in a form of its own. */
export abstract class OpenAnswerCommand extends VisorCommand {
  /** The framework looks for flags of a parent's parent only where the parent has a static of its own. */
  static override readonly baseFlags = VisorCommand.baseFlags

  protected showOpen(flags: VisorFlags, ask: (visor: Visor) => Promise<unknown>): Promise<OpenAnswer> {
    return this.answer<OpenAnswer>(flags, async (visor) => ({value: await ask(visor)}), {
      text: ({value}, look) => renderOpen(value, look),
      legacy: ({value}) => value,
    })
  }
}

/** A command that does nothing else: it names the call. */
export abstract class OpenListCommand extends OpenAnswerCommand {
  static override readonly description = untried('Visors tell since v1.3.29, each release in its own form.')
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --json',
  ]
  static override readonly flags = {watch: watchFlag}

  protected abstract ask(visor: Visor): Promise<unknown>

  async run(): Promise<OpenAnswer> {
    const {flags} = await this.parse({
      flags: OpenListCommand.flags,
      baseFlags: OpenAnswerCommand.baseFlags,
      enableJsonFlag: true,
    })
    return this.showOpen(flags, (visor) => this.ask(visor))
  }
}
