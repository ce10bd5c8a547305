import {appArg, watchFlag} from '../../../flags.js'
import {renderAppConnections} from '../../../output/visor/apps.js'
import {VisorCommand} from '../../../visor-command.js'
import type {AppConnections} from '../../../visor-tasks/answers.js'

export default class VisorAppConns extends VisorCommand {
  static override readonly summary = 'List the connections of a running app.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> skysocks']
  static override readonly args = {app: appArg}
  static override readonly flags = {watch: watchFlag}

  async run(): Promise<AppConnections> {
    const {args, flags} = await this.parse(VisorAppConns)
    return this.answer(flags, async ({apps}) => ({connections: await apps.connections(args.app)}), {
      text: ({connections}, look) => renderAppConnections(connections, look),
    })
  }
}
