import {boolean, string} from '@oclif/core/flags'
import {UsageProblem} from '../../errors.js'
import {VisorCommand} from '../../visor-command.js'
import type {Done} from '../../visor-tasks/answers.js'

export default class ProxyStop extends VisorCommand {
  static override readonly summary = 'Stop a proxy client, or all.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> --name skysocks-client',
    '<%= config.bin %> <%= command.id %> --all',
  ]
  static override readonly flags = {
    all: boolean({summary: 'Stop all proxy clients.'}),
    name: string({summary: 'Name of the client.', helpValue: 'NAME'}),
  }

  async run(): Promise<Done> {
    const {flags} = await this.parse(ProxyStop)
    const {name} = flags
    if ((name === undefined) === !flags.all) throw new UsageProblem('give either `--all` or `--name`')
    const text = name === undefined ? 'all skysocks clients stopped' : `skysocks client ${name} stopped`
    return this.answer<Done>(
      flags,
      async ({apps}) => {
        await (name === undefined ? apps.stopAllSkysocks() : apps.stop(name))
        return {done: true}
      },
      {text: () => text, legacy: () => text},
    )
  }
}
