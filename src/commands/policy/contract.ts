import type {Contract} from '#starlark-wasm'
import {BaseCommand} from '../../base-command.js'
import {contractFlag} from '../../flags.js'
import {renderContract} from '../../output/contract-text.js'

export default class PolicyContract extends BaseCommand {
  static override readonly summary = 'Show what policies can use: functions, modules, fields, values, limits.'
  static override readonly description =
    'The list comes from the engine that evaluates policies, so it is what scripts meet, not what is said about it.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --contract 2026-08 --json',
  ]
  static override readonly flags = {contract: contractFlag}

  async run(): Promise<Contract> {
    const {flags} = await this.parse(PolicyContract)
    const {readContract} = await import('../../engine/read-contract.js')
    const contract = await readContract(this.context, await this.contract(flags.contract))
    this.log(renderContract(contract, this.look))
    return contract
  }
}
