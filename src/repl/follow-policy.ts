import {once} from 'node:events'
import {Problem} from '../errors.js'
import {changedFiles} from '../files/follow-changes.js'
import {reloadPolicy} from './load-policy.js'
import type {ReplResult} from './result.js'
import type {Workbench} from './workbench.js'

/** What came of saving the policy's file. */
export type Reload =
  | {readonly kind: 'reloaded'; readonly result: Extract<ReplResult, {readonly kind: 'loaded'}>}
  /** The policy stays as it was. */
  | {readonly kind: 'failed'; readonly problem: Problem}

/** Loads the workbench's policy again whenever its file has another text than before, until the signal aborts. */
export async function followPolicy(
  workbench: Workbench,
  listener: (reload: Reload) => void,
  signal: AbortSignal,
): Promise<void> {
  /** The text that could not be loaded: the same is not told twice. */
  let failed: string | null = null
  const check = async (): Promise<void> => {
    const {text, argument} = workbench.policy.loaded
    try {
      const read = await workbench.read(argument)
      if (read.text === (failed ?? text)) return
      failed = read.text
      const result = await reloadPolicy(workbench)
      failed = null
      listener({kind: 'reloaded', result})
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      listener({kind: 'failed', problem: error})
    }
  }
  while (!signal.aborted) {
    const end = AbortSignal.any([signal, workbench.policy.replaced])
    const file = workbench.policy.file
    if (file === null) {
      await once(end, 'abort')
      continue
    }
    // Watched before it is looked at, so that no save falls between two rounds.
    const change = changedFiles([file], end)
    await workbench.inTurn(async () => {
      if (!end.aborted) await check()
    })
    await change
  }
}
