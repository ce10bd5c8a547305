import {appArg, isOn, onOffArg} from '../../flags.js'
import {VisorCommand} from '../../visor-command.js'
import type {Done} from '../../visor-tasks/answers.js'

export default class VisorSetAppAutostart extends VisorCommand {
  static override readonly summary = 'Let an app start with its visor, or not.'
  static override readonly aliases = ['visor:app:arg:autostart']
  static override readonly examples = ['<%= config.bin %> <%= command.id %> skychat on']
  static override readonly args = {app: appArg, autostart: onOffArg}

  async run(): Promise<Done> {
    const {args, flags} = await this.parse(VisorSetAppAutostart)
    return this.done(flags, ({apps}) => apps.setAutostart(args.app, isOn(args.autostart)))
  }
}
