import {renderAddresses} from '../../output/visor/node.js'
import {VisorCommand} from '../../visor-command.js'
import type {VisorAddresses} from '../../visor-tasks/answers.js'

export default class VisorIp extends VisorCommand {
  static override readonly summary = 'Show the address of a visor on the internet.'
  static override readonly description =
    'The earlier tool asked a web service about the machine that it ran on; this asks the visor, and nobody else.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']

  async run(): Promise<VisorAddresses> {
    const {flags} = await this.parse(VisorIp)
    return this.answer(
      flags,
      async ({node}) => {
        const {local_ip, public_ip} = await node.overview()
        // Where it could not find out, a visor puts the reason there.
        const known = /^[0-9a-f.:]+$/i.test(public_ip) ? public_ip : null
        return {local_ip, public_ip: known, is_public: known !== null && known === local_ip}
      },
      {text: renderAddresses, legacy: ({public_ip}) => public_ip ?? ''},
    )
  }
}
