import {string} from '@oclif/core/args'
import {boolean} from '@oclif/core/flags'
import {UsageProblem} from '../../../errors.js'
import {connectionFlags} from '../../../flags.js'
import {OpenAnswerCommand} from '../../../open-answer-command.js'
import type {Done, OpenAnswer} from '../../../visor-tasks/answers.js'
import {untried} from '../../../visor-command.js'

export default class ProxyMuxWeights extends OpenAnswerCommand {
  static override readonly summary = "Show, set or clear the weights of the legs of an app's connection."
  static override readonly description = untried('Visors know it since v1.3.29.')
  static override readonly aliases = ['proxy:mux-weights']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> 953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6=0.25',
    '<%= config.bin %> <%= command.id %> --clear',
  ]
  static override readonly strict = false
  static override readonly args = {weight: string({description: 'Weights as TRANSPORT=NUMBER; shown where left out.'})}
  static override readonly flags = {...connectionFlags, clear: boolean({summary: 'Let all legs weigh the same.'})}

  async run(): Promise<Done | OpenAnswer> {
    const {argv, flags} = await this.parse(ProxyMuxWeights)
    const {name: app, port} = flags
    const weights = new Map(argv.map((word) => readWeight(String(word))))
    if (flags.clear && weights.size > 0) throw new UsageProblem('either give weights, or `--clear`')
    if (flags.clear) return this.done(flags, ({mux}) => mux.clearWeights(app, port))
    if (weights.size > 0) return this.done(flags, ({mux}) => mux.setWeights(app, weights, port))
    return this.showOpen(flags, ({mux}) => mux.weights(app, port))
  }
}

function readWeight(word: string): readonly [string, number] {
  const [, id, text] = /^([0-9a-fA-F-]{36})=(\d+(?:\.\d+)?)$/.exec(word) ?? []
  if (id === undefined || text === undefined) {
    throw new UsageProblem(`not TRANSPORT=NUMBER: ${word}`, {hints: ['`route legs APP` shows the ids.']})
  }
  return [id.toLowerCase(), Number(text)]
}
