import {string} from '@oclif/core/args'
import {boolean} from '@oclif/core/flags'
import {VisorCommand, type Shown} from '../../visor-command.js'
import type {RewardAddress} from '../../visor-tasks/answers.js'

const SHOWN: Shown<RewardAddress> = {
  text: ({reward_address}) => reward_address ?? 'none',
  legacy: ({reward_address}) => reward_address ?? '',
}

export default class VisorReward extends VisorCommand {
  static override readonly summary = 'Show, set or remove the address that rewards for a visor go to.'
  static override readonly description =
    'A Skycoin address carries a check sum, which is looked at first: the visor would store any text.'
  static override readonly aliases = ['reward']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> 2jBbGxZRGoQG1mqhPBnXnLTxK6oxsTf8os6',
    '<%= config.bin %> <%= command.id %> --delete',
  ]
  static override readonly args = {address: string({description: 'A Skycoin address; shown where left out.'})}
  static override readonly flags = {
    read: boolean({char: 'r', summary: 'Show the address; the same as giving none.', exclusive: ['delete']}),
    delete: boolean({char: 'd', summary: 'Remove the address.'}),
  }

  async run(): Promise<RewardAddress> {
    const {args, flags} = await this.parse(VisorReward)
    const {checkedRewardAddress} = await import('../../visor-tasks/reward-address.js')
    const address = args.address === undefined || flags.read ? undefined : checkedRewardAddress(args.address)
    return this.answer<RewardAddress>(
      flags,
      async ({node}) => {
        if (flags.delete) await node.deleteRewardAddress()
        else if (address !== undefined) await node.setRewardAddress(address)
        const stored = flags.delete ? '' : await node.rewardAddress()
        return {reward_address: stored === '' ? null : stored}
      },
      SHOWN,
    )
  }
}
