import {string} from '@oclif/core/args'
import {UsageProblem} from '../../../errors.js'
import {appArg} from '../../../flags.js'
import {untried, VisorCommand} from '../../../visor-command.js'
import type {Done} from '../../../visor-tasks/answers.js'

export default class VisorAppEnv extends VisorCommand {
  static override readonly summary = 'Set variables of the environment that an app is run with.'
  static override readonly description = untried('An empty value takes one away. Visors know it since v1.3.29.')
  static override readonly examples = ['<%= config.bin %> <%= command.id %> skychat LANG=C DEBUG=']
  static override readonly strict = false
  static override readonly args = {
    app: appArg,
    variable: string({required: true, description: 'Variables as NAME=VALUE.'}),
  }

  async run(): Promise<Done> {
    const {args, argv, flags} = await this.parse(VisorAppEnv)
    const variables = argv.slice(1).map((word) => {
      const [, name, value] = /^([^=]+)=(.*)$/s.exec(String(word)) ?? []
      if (name === undefined || value === undefined) throw new UsageProblem(`not NAME=VALUE: ${String(word)}`)
      return [name, value] as const
    })
    return this.done(flags, async ({apps}) => {
      for (const [name, value] of variables) await apps.setVariable(args.app, name, value)
    })
  }
}
