import {renderVersion} from '../../output/visor/node.js'
import {VisorCommand} from '../../visor-command.js'
import type {BuildInfo} from '../../visor/model/visor-summary.js'

export default class VisorVersion extends VisorCommand {
  static override readonly summary = 'Show which version a visor is.'
  static override readonly description = 'That of this program is shown by `version`.'
  static override readonly aliases = ['visor:ver']
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']

  async run(): Promise<BuildInfo> {
    const {flags} = await this.parse(VisorVersion)
    return this.answer(flags, ({node}) => node.version(), {text: renderVersion, legacy: (build) => build})
  }
}
