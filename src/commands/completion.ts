import {custom} from '@oclif/core/args'
import {BaseCommand} from '../base-command.js'
import {INSTALL, SHELLS, shellScript, type Shell} from '../completion/shell-script.js'

export default class Completion extends BaseCommand {
  static override readonly summary = 'Print the script that completes commands, flags and values in a shell.'
  static override readonly description = `Switch it on with one line:\n\n${Object.values(INSTALL).join('\n')}`
  static override readonly args = {
    shell: custom<Shell>({options: [...SHELLS]})({required: true, description: 'The shell that completes.'}),
  }
  static override readonly examples = SHELLS.map((shell) => `<%= config.bin %> <%= command.id %> ${shell}`)

  async run(): Promise<{shell: Shell; script: string}> {
    const {args} = await this.parse(Completion)
    const script = shellScript(args.shell, this.config.bin)
    this.log(script.trimEnd())
    return {shell: args.shell, script}
  }
}
