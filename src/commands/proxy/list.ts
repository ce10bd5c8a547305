import {ServerListCommand} from '../../server-list-command.js'

export default class ProxyList extends ServerListCommand {
  static override readonly summary = 'List the proxy servers that visors offer to everybody.'
  static override readonly description =
    'Asks the service discovery for servers and the uptime tracker for who is online. No visor is needed.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --country DE --json',
    '<%= config.bin %> <%= command.id %> --cache-max-age 5',
  ]

  protected override readonly type = 'proxy'
}
