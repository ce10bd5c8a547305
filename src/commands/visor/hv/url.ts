import {PageCommand} from '../../../page-command.js'

export default class VisorHvUrl extends PageCommand {
  static override readonly summary = 'Print the address of the web interface of a visor which is a hypervisor.'
  static override readonly description = 'It is opened with --open only.'

  protected override readonly page = 'overview'
  protected override readonly opensByItself = false
}
