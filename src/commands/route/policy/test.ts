import {string} from '@oclif/core/flags'
import {BaseCommand} from '../../../base-command.js'
import {contractFlag} from '../../../flags.js'
import {specText, type SpecJson} from '../../../policy/earlier-tool/spec-json.js'

export default class RoutePolicyTest extends BaseCommand {
  static override readonly summary = 'Call a policy once, without candidates, as the earlier tool does.'
  static override readonly description =
    'Shows what the script says in BeforeDial, and nothing of what the router makes of it: `policy decide` does. ' +
    'Exits 1 for any failure, as the earlier tool does.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> --script examples/policies/proxy.star --dial \'{"app": "vpn-client", "friday": true, "hour": 17}\'',
  ]
  static override readonly flags = {
    script: string({char: 's', summary: 'The policy.', helpValue: 'FILE', exclusive: ['preset']}),
    preset: string({char: 'p', summary: 'A preset instead of a file.', helpValue: 'NAME'}),
    dial: string({
      char: 'd',
      summary: 'JSON with app, peer_pk, port, now, or friday and hour; other keys are ignored.',
      helpValue: 'JSON',
      default: '{}',
    }),
    contract: contractFlag,
  }

  async run(): Promise<SpecJson> {
    const {flags} = await this.parse(RoutePolicyTest)
    const {earlierTest} = await import('../../../engine/earlier-tool.js')
    const spec = await earlierTest(this.context, {
      script: flags.preset === undefined ? flags.script : `preset:${flags.preset}`,
      dial: flags.dial,
      contract: await this.contract(flags.contract),
      log: (line) => {
        this.logToStderr(line)
      },
    })
    this.log(specText(spec))
    return spec
  }
}
