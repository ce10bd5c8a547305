import {boolean, string} from '@oclif/core/flags'
import {Problem} from './errors.js'
import {VisorCommand} from './visor-command.js'

/** `--routing-policy`, for commands that start an app. */
export const routingPolicyFlag = string({
  summary:
    'Give the app this policy before it starts: a file or preset:NAME, which is sent, or @FILE where the visor runs; none ' +
    'takes it away. It is checked first.',
  helpValue: 'POLICY',
})

/** `--force`, for commands that check a policy. */
export const forcePolicyFlag = boolean({summary: 'Set the policy even if the check finds errors.'})

/** A command that gives an app a routing policy. Visors know them since v1.3.29. */
export abstract class PolicySettingCommand extends VisorCommand {
  /**
   * Reads and checks the policy that an argument names; what the check finds is told.
   *
   * @param force - whether errors are warnings.
   * @returns what the visor is to be told; `''` takes the policy away.
   */
  protected async policyToSet(argument: string, force: boolean): Promise<string> {
    if (argument === '' || argument === 'none') return ''
    const {checkPolicyToSet, readPolicyToSet} = await import('./visor-tasks/policy-to-set.js')
    const contract = await this.contract(undefined)
    const policy = await readPolicyToSet(argument, contract)
    try {
      const {findings, unchecked} = await checkPolicyToSet(this.context, argument, policy, contract)
      for (const {code, message, span} of findings) this.warn(`line ${span[0]}: ${code}: ${message}`)
      if (unchecked !== null) this.warn(`the policy was not checked: ${unchecked}`)
    } catch (error) {
      if (!force || !(error instanceof Problem)) throw error
      this.warn(error.because === undefined ? error.message : `${error.message}: ${error.because}`)
    }
    return policy.value
  }
}
