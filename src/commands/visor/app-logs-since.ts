import {string} from '@oclif/core/args'
import {boolean} from '@oclif/core/flags'
import {EXIT} from '../../errors.js'
import {appArg} from '../../flags.js'
import {answerInLines} from '../../wants-json.js'
import {VisorCommand, type VisorFlags} from '../../visor-command.js'
import type {LogLines} from '../../visor-tasks/answers.js'

const FOLLOW_MS = 1000

export default class VisorAppLogsSince extends VisorCommand {
  static override readonly summary = "Show lines of a running app's log."
  static override readonly description = 'With --follow and --json, each line is a JSON document of its own.'
  static override readonly aliases = ['visor:app:log']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> skychat beginning',
    '<%= config.bin %> <%= command.id %> skychat 2026-05-29T23:10:00Z --follow',
  ]
  static override readonly args = {
    app: appArg,
    timestamp: string({
      description: 'Show lines after this time, such as 2026-05-29T23:10:00Z, or from the `beginning`.',
      default: 'beginning',
    }),
  }
  static override readonly flags = {follow: boolean({char: 'f', summary: 'Go on with new lines until Ctrl-C.'})}

  async run(): Promise<LogLines> {
    const {args, flags} = await this.parse(VisorAppLogsSince)
    const {parseSince} = await import('../../visor-tasks/parse-since.js')
    const since = parseSince(args.timestamp)
    if (flags.follow) return this.#follow(args.app, since, flags)
    return this.answer(flags, async ({apps}) => ({lines: await apps.logsSince(args.app, since)}), {
      text: ({lines}) => (lines.length > 0 ? lines.map((line) => line.trimEnd()).join('\n') : 'no logs'),
      legacy: ({lines}) => (lines.length > 0 ? lines : 'no logs'),
    })
  }

  async #follow(app: string, since: Date, flags: VisorFlags): Promise<never> {
    if (this.jsonEnabled()) answerInLines()
    const {followLog} = await import('../../visor-tasks/follow-log.js')
    const signal = this.followSignal
    await this.withVisor(flags, (visor) =>
      followLog(visor, {app, since, everyMs: FOLLOW_MS, signal, now: this.context.now}, (lines) => {
        for (const line of lines) {
          if (this.jsonEnabled()) this.logJsonLine({line})
          else this.show(line, {text: () => line.trimEnd(), legacy: () => line})
        }
      }),
    )
    return this.exit(this.signal.aborted ? EXIT.interrupted : EXIT.ok)
  }
}
