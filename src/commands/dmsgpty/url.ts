import {PageCommand} from '../../page-command.js'

export default class DmsgptyUrl extends PageCommand {
  static override readonly summary = 'Print the address of the terminal of a visor in the web interface.'
  static override readonly description = 'It is opened with --open only.'

  protected override readonly page = 'terminal'
  protected override readonly opensByItself = false
}
