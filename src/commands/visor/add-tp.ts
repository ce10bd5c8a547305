import {string as stringArg} from '@oclif/core/args'
import {boolean, string} from '@oclif/core/flags'
import {AddTransportCommand} from '../../add-transport-command.js'
import {waitFlag} from '../../flags.js'
import type {AddedTransports} from '../../visor-tasks/answers.js'

export default class VisorAddTp extends AddTransportCommand {
  static override readonly summary = 'Open transports to other visors.'
  static override readonly description =
    'For each key the types are tried in order until one holds. Keys are worked on side by side; each that could not be ' +
    'reached is told with the reason of every type, and the exit status is 5 then.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> PK',
    '<%= config.bin %> <%= command.id %> PK OTHER_PK --type stcpr --type dmsg',
    'xargs <%= config.bin %> <%= command.id %> <keys.txt',
  ]
  static override readonly strict = false
  static override readonly args = {
    'remote-pk': stringArg({required: true, description: 'Public keys of the visors to reach.'}),
  }
  static override readonly flags = {
    type: string({
      summary: 'Types to try, in order.',
      helpValue: 'TYPE',
      default: ['stcp', 'stcpr', 'sudph', 'dmsg'],
      multiple: true,
      multipleNonGreedy: true,
    }),
    timeout: waitFlag({char: 't', summary: 'Longest wait for each type, in seconds or as 1m30s; left out: 90.'}),
    public: boolean({
      summary: 'Let others know of the transport; only visors until 2021 ask.',
      default: true,
      allowNo: true,
    }),
  }

  async run(): Promise<AddedTransports> {
    const {argv, flags} = await this.parse(VisorAddTp)
    const dialTimeoutMs = flags.timeout === undefined ? undefined : flags.timeout * 1000
    const input = {keys: argv.map(String), types: flags.type, dialTimeoutMs, isPublic: flags.public}
    return this.add(flags, input, {remote: 'remote'})
  }
}
