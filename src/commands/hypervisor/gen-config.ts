import {boolean, option, string} from '@oclif/core/flags'
import {BaseCommand} from '../../base-command.js'
import {HYPERVISOR_ERAS, HYPERVISOR_MODES} from '../../config/generate/hypervisor-modes.js'
import type {HypervisorFile} from '../../config-files/generate-hypervisor-file.js'

export default class HypervisorGenConfig extends BaseCommand {
  static override readonly summary = 'Make the configuration of a stand-alone hypervisor, as of 0.1 to 0.3.'
  static override readonly description =
    'Since 0.4 a hypervisor is a part of a visor: `visor gen-config -i` makes one. Unlike the earlier program, this one ' +
    'asks users to log in unless --no-auth is given.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> -r --retain-keys -o hypervisor-config.json',
  ]
  static override readonly flags = {
    output: string({
      char: 'o',
      helpValue: 'FILE',
      summary: 'File to write, instead of the one of the mode; - for standard output.',
    }),
    replace: boolean({char: 'r', summary: 'Replace an existing file.'}),
    'retain-keys': boolean({dependsOn: ['replace'], summary: 'Keep its keys, and the secrets of its cookies.'}),
    type: option({char: 'm', options: HYPERVISOR_MODES, default: 'WD' as const, summary: 'Where files lie.'})(),
    'testing-environment': boolean({char: 't', aliases: ['testenv'], summary: 'Use the test deployment.'}),
    era: option({
      options: HYPERVISOR_ERAS,
      aliases: ['profile'],
      summary: 'Defaults as this release had them, in which nobody is asked to log in.',
    })(),
    auth: boolean({allowNo: true, aliases: ['enable-auth'], summary: 'Ask users to log in.'}),
    'http-addr': string({helpValue: 'HOST:PORT', summary: 'Address of the user interface.'}),
  }

  async run(): Promise<HypervisorFile> {
    const {flags} = await this.parse(HypervisorGenConfig)
    const [{generateHypervisorFile}, {renderHypervisorFile}] = await Promise.all([
      import('../../config-files/generate-hypervisor-file.js'),
      import('../../output/config/generated-text.js'),
    ])
    const {output, replace, type: mode, era} = flags
    // Absent where neither form was given, which the framework's type does not say.
    const given: {readonly auth?: boolean} = flags
    const auth = given.auth ?? era === undefined
    const address = flags['http-addr']
    const toStdout = output === '-'
    const {report, text} = await generateHypervisorFile({
      ...{mode, era, replace, auth, toStdout, signal: this.signal},
      ...{testenv: flags['testing-environment'], retainKeys: flags['retain-keys']},
      ...(output !== undefined && {output}),
      ...(address !== undefined && {address}),
    })
    if (output === undefined) this.logToStderr(`no output path given, using default: ${report.file ?? ''}`)
    this.log(toStdout ? text.trimEnd() : renderHypervisorFile(report, this.look))
    return report
  }
}
