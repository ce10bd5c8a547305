import {appArg, isOn, onOffArg} from '../../../../flags.js'
import {VisorCommand} from '../../../../visor-command.js'
import type {Done} from '../../../../visor-tasks/answers.js'

export default class VisorAppArgSecure extends VisorCommand {
  static override readonly summary = 'Keep clients of a VPN server out of the local network, or not.'
  static override readonly description = 'A running app is restarted.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> vpn-server off']
  static override readonly args = {app: appArg, state: onOffArg}

  async run(): Promise<Done> {
    const {args, flags} = await this.parse(VisorAppArgSecure)
    const setting = {name: 'secure', value: isOn(args.state)} as const
    return this.done(flags, ({apps}) => apps.setArgument(args.app, setting))
  }
}
