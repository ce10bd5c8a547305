import {integer} from '@oclif/core/flags'
import {renderTests} from '../../output/visor/node.js'
import {VisorCommand} from '../../visor-command.js'
import type {TestedVisors} from '../../visor-tasks/answers.js'

export default class VisorTest extends VisorCommand {
  static override readonly summary = 'Measure the way to visors that the network offers.'
  static override readonly description = 'The visor picks them and tells all at the end, which may take a minute.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> --count 5']
  static override readonly flags = {
    tries: integer({char: 't', summary: 'How often each.', default: 1, min: 1, max: 1000}),
    size: integer({char: 's', summary: 'Size of a packet, in KiB.', default: 2, min: 1, max: 1024, helpValue: 'KIB'}),
    count: integer({char: 'c', summary: 'How many visors.', default: 2, min: 1, max: 1000}),
  }

  async run(): Promise<TestedVisors> {
    const {flags} = await this.parse(VisorTest)
    const test = {tries: flags.tries, size_kib: flags.size, count: flags.count}
    return this.answer(
      flags,
      async ({ping}) => ({
        visors: await this.working('Measuring', () => ping.test(test)),
      }),
      {
        text: ({visors}) => renderTests(visors),
        legacy: ({visors}) =>
          visors.map(({pk, max, min, mean, status}) => ({PK: pk, Max: max, Min: min, Mean: mean, Status: status})),
      },
    )
  }
}
