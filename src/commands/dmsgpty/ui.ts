import {PageCommand} from '../../page-command.js'

export default class DmsgptyUi extends PageCommand {
  static override readonly summary = 'Open the terminal of a visor in the web interface.'
  static override readonly aliases = ['dmsgpty:url']

  protected override readonly page = 'terminal'
}
