import {Args} from '@oclif/core'
import {BaseCommand} from '../../../../src/base-command.js'
import {writeOutput} from '../../../../src/files/write-output.js'

/** Does something that takes for ever, until it is interrupted. */
export default class Linger extends BaseCommand {
  static override readonly args = {how: Args.string({required: true}), file: Args.string()}

  async run(): Promise<void> {
    const {args} = await this.parse(Linger)
    const forEver = setInterval(() => undefined, 1000)
    if (args.how === 'cleanly') {
      const {signal} = this
      this.logToStderr('ready')
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      this.logToStderr('put away')
      clearInterval(forEver)
      signal.throwIfAborted()
    }
    if (args.how === 'writing') {
      await writeOutput(args.file ?? '', this.endlessText(), {overwrite: true})
    }
    if (args.how === 'printing') {
      while (!this.followSignal.aborted) {
        this.log('y'.repeat(1000))
        await new Promise((resolve) => setImmediate(resolve))
      }
      clearInterval(forEver)
      return
    }
    this.logToStderr('ready')
    await new Promise(() => undefined)
  }

  /** Begins and never ends, so that the temporary file is there when the signal arrives. */
  private async *endlessText(): AsyncGenerator<string> {
    yield 'beginning'
    this.logToStderr('ready')
    await new Promise(() => undefined)
  }
}
