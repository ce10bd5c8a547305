import {watchFlag} from '../../flags.js'
import {renderPorts} from '../../output/visor/node.js'
import {VisorCommand} from '../../visor-command.js'
import type {PortList} from '../../visor-tasks/answers.js'

export default class VisorPorts extends VisorCommand {
  static override readonly summary = 'List the ports that a visor and its apps serve.'
  static override readonly description =
    'SKYNET ports connect apps and visors, DMSG ports are served over dmsg. Visors of 2022 to 2024 end when they are asked ' +
    'this and their configuration lacks the `dmsgpty` or the `skywire-tcp` section.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']
  static override readonly flags = {watch: watchFlag}

  async run(): Promise<PortList> {
    const {flags} = await this.parse(VisorPorts)
    return this.answer(flags, async ({node}) => ({ports: await node.ports()}), {
      text: ({ports}) => renderPorts(ports),
      legacy: ({ports}) => Object.fromEntries(ports.map(({name, port, type}) => [name, {Port: port, Type: type}])),
    })
  }
}
