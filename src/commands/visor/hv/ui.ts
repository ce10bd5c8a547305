import {PageCommand} from '../../../page-command.js'

export default class VisorHvUi extends PageCommand {
  static override readonly summary = 'Open the web interface of a visor which is a hypervisor.'

  protected override readonly page = 'overview'
}
