import {OpenAnswerCommand} from '../../open-answer-command.js'
import {watchFlag} from '../../visor-command.js'
import type {OpenAnswer} from '../../visor-tasks/answers.js'

export default class VisorDmsgServers extends OpenAnswerCommand {
  static override readonly summary = 'List the dmsg servers that a visor is connected to.'
  static override readonly description = 'Visors tell since v1.3.29, each release in its own form.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --json',
  ]
  static override readonly flags = {watch: watchFlag}

  async run(): Promise<OpenAnswer> {
    const {flags} = await this.parse(VisorDmsgServers)
    return this.showOpen(flags, ({process}) => process.dmsgServers())
  }
}
