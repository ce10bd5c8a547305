import {untried, VisorCommand} from '../../visor-command.js'
import type {RuntimeLog} from '../../visor-tasks/answers.js'

export default class VisorLog extends VisorCommand {
  static override readonly summary = 'Show the log of a visor itself.'
  static override readonly description = untried(
    'Visors tell since v1.3.29 over their RPC, and since 2021 through their hypervisor. Most lines are JSON objects.',
  )
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --hypervisor http://localhost:8000',
  ]

  async run(): Promise<RuntimeLog> {
    const {flags} = await this.parse(VisorLog)
    const {runtimeLogLines} = await import('../../visor-tasks/runtime-log.js')
    return this.answer(flags, async ({process}) => ({lines: runtimeLogLines(await process.log())}), {
      text: ({lines}) => (lines.length === 0 ? 'no logs' : lines.join('\n')),
      legacy: ({lines}) => lines,
    })
  }
}
