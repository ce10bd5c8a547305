import {appArg, isOn, onOffArg} from '../../../../flags.js'
import {VisorCommand} from '../../../../visor-command.js'
import type {Done} from '../../../../visor-tasks/answers.js'

export default class VisorAppArgKillswitch extends VisorCommand {
  static override readonly summary = 'Let the VPN client cut the internet off while the VPN is down, or not.'
  static override readonly description = 'A running app is restarted.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> vpn-client on']
  static override readonly args = {app: appArg, state: onOffArg}

  async run(): Promise<Done> {
    const {args, flags} = await this.parse(VisorAppArgKillswitch)
    const setting = {name: 'killswitch', value: isOn(args.state)} as const
    return this.done(flags, ({apps}) => apps.setArgument(args.app, setting))
  }
}
