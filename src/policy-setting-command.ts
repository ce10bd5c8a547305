import {boolean, string} from '@oclif/core/flags'
import type {ContractVersion} from '#starlark-wasm'
import {Problem} from './errors.js'
import {contractFlag, waitFlag} from './flags.js'
import type {Visor} from './services/hypervisor/visor-over-http.js'
import {VisorCommand} from './visor-command.js'

const START_SECONDS = 20

/** `--routing-policy`, for commands that start an app. */
export const routingPolicyFlag = string({
  summary:
    'Give the app this policy before it starts: a file or preset:NAME, which is sent, or @FILE where the visor runs; none ' +
    'takes it away. It is checked first.',
  helpValue: 'POLICY',
})

/** How commands that set a policy check it. */
export const checkPolicyFlags = {
  contract: {
    ...contractFlag,
    summary:
      'Contract to check the policy against. Left out: that of the project file, what the build date of the visor tells, ' +
      '2026-06.',
  },
  force: boolean({summary: 'Set the policy even if the check finds errors.'}),
}

/** The flags of commands that connect a client app to a server. */
export const startClientFlags = {
  pk: string({
    char: 'k',
    summary: 'Public key of the server, instead of the argument; a proxy takes the configured one where left out.',
    helpValue: 'PK',
  }),
  timeout: waitFlag({char: 't', summary: 'Longest wait until it is up, in seconds or as 1m30s; 20 where left out.'}),
  'routing-policy': routingPolicyFlag,
  ...checkPolicyFlags,
}

/** What {@link checkPolicyFlags} say. */
interface CheckPolicyFlags {
  readonly contract?: ContractVersion | undefined
  readonly force: boolean
}

/** What {@link startClientFlags} say. */
interface StartClientFlags extends CheckPolicyFlags {
  readonly pk?: string | undefined
  readonly timeout?: number | undefined
  readonly 'routing-policy'?: string | undefined
}

/** A command that gives an app a routing policy. Visors know them since v1.3.29. */
export abstract class PolicySettingCommand extends VisorCommand {
  /**
   * Reads and checks the policy that an argument names; what the check finds is told.
   *
   * @param flags - with `force`, errors are warnings.
   * @returns what the visor is to be told; `''` takes the policy away.
   */
  protected async policyToSet(
    visor: Pick<Visor, 'node'>,
    argument: string,
    {contract: wanted, force}: CheckPolicyFlags,
  ): Promise<string> {
    if (argument === '' || argument === 'none') return ''
    const [{checkPolicyToSet, readPolicyToSet}, {contractOfBuild}] = await Promise.all([
      import('./visor-tasks/policy-to-set.js'),
      import('./visor-tasks/contract-of-build.js'),
    ])
    const contract = await this.contract(wanted, async () => contractOfBuild(await visor.node.version()))
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

  /** What the flags say about starting a client: the server, the wait, and the policy, read and checked. */
  protected async startClientInput(visor: Visor, flags: StartClientFlags) {
    const policy = flags['routing-policy']
    return {
      timeoutMs: (flags.timeout ?? START_SECONDS) * 1000,
      signal: this.signal,
      policy: policy === undefined ? undefined : await this.policyToSet(visor, policy, flags),
    }
  }
}
