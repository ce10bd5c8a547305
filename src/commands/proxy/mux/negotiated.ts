import {connectionFlags} from '../../../flags.js'
import {OpenAnswerCommand} from '../../../open-answer-command.js'
import type {OpenAnswer} from '../../../visor-tasks/answers.js'
import {untried} from '../../../visor-command.js'

export default class ProxyMuxNegotiated extends OpenAnswerCommand {
  static override readonly summary = "Show what both ends of an app's connections agreed on."
  static override readonly description = untried('Visors tell since v1.3.29, each release in its own form.')
  static override readonly aliases = ['proxy:mux-negotiated']
  static override readonly examples = ['<%= config.bin %> <%= command.id %> --name vpn-client']
  static override readonly flags = {name: connectionFlags.name}

  async run(): Promise<OpenAnswer> {
    const {flags} = await this.parse(ProxyMuxNegotiated)
    return this.showOpen(flags, ({mux}) => mux.negotiated(flags.name))
  }
}
