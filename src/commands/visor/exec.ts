import {string} from '@oclif/core/args'
import {VisorCommand} from '../../visor-command.js'
import type {Executed} from '../../visor-tasks/answers.js'

export default class VisorExec extends VisorCommand {
  static override readonly summary = 'Run a shell command on the machine of a visor.'
  static override readonly description =
    'Only visors of 2020 to 2022 do; later ones have a terminal over dmsg instead. Words after `--` are the command.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> -- uname -a']
  static override readonly strict = false
  static override readonly args = {command: string({required: true, description: 'The command and its arguments.'})}

  async run(): Promise<Executed> {
    const {argv, flags} = await this.parse(VisorExec)
    const command = argv.map(String).join(' ')
    return this.answer(flags, async ({node}) => ({output: Buffer.from(await node.exec(command)).toString()}), {
      text: ({output}) => output.trimEnd(),
      legacy: ({output}) => output,
    })
  }
}
