import {UsageProblem} from '../../../errors.js'
import {watchFlag} from '../../../flags.js'
import {renderKeys} from '../../../output/public-key.js'
import {KeyCommand, keySourceFlags} from '../../../key-command.js'
import {type Shown} from '../../../visor-command.js'
import type {HypervisorKeys} from '../../../visor-tasks/answers.js'

const SHOWN: Shown<HypervisorKeys> = {
  text: ({hypervisors}) => renderKeys(hypervisors),
  legacy: ({hypervisors}) => hypervisors,
}

export default class VisorHvCpk extends KeyCommand {
  static override readonly summary = 'List the hypervisors that a visor is configured for.'
  static override readonly description = 'With a configuration file, no visor has to run.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> -i skywire-config.json',
  ]
  static override readonly flags = {...keySourceFlags, watch: watchFlag}

  async run(): Promise<HypervisorKeys> {
    const {flags} = await this.parse(VisorHvCpk)
    const file = this.fileOf(flags)
    if (flags.watch !== undefined && (file !== undefined || flags.http)) {
      throw new UsageProblem('`--watch` asks a running visor, and goes with none of `--input`, `--pkg` and `--http`')
    }
    const keys = await (file === undefined
      ? this.answer(flags, async ({node}) => ({hypervisors: (await node.overview()).hypervisors}), SHOWN)
      : this.#ofFile(file))
    await this.serve(flags, keys.hypervisors.join('\n'))
    return keys
  }

  async #ofFile(file: string): Promise<HypervisorKeys> {
    const {hypervisorsOfConfig} = await import('../../../visor-tasks/key-of-config.js')
    return this.show(await hypervisorsOfConfig(file), SHOWN)
  }
}
