import {PageCommand} from '../../page-command.js'

export default class DmsgptyUi extends PageCommand {
  static override readonly summary = 'Open the terminal of a visor in the web interface.'

  protected override readonly page = 'terminal'
}
