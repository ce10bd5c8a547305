import {VisorCommand} from '../../visor-command.js'
import type {Ready} from '../../visor-tasks/answers.js'

export default class VisorReady extends VisorCommand {
  static override readonly summary = 'Wait until a visor has finished starting.'
  static override readonly description =
    'Its RPC answers within a second, long before apps and transports are there. The exit status is 5 when it is not ' +
    'ready after --timeout seconds, 10 where left out.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> --timeout 60 && <%= config.bin %> visor start-app skychat',
  ]

  async run(): Promise<Ready> {
    const {flags} = await this.parse(VisorReady)
    return this.answer<Ready>(flags, async ({process}) => (await process.ready(), {ready: true}), {
      text: () => 'ready',
      legacy: () => true,
    })
  }
}
