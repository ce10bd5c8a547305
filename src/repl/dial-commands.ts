import {lostByEditing, hiddenRoutes} from './dial-routes.js'
import {editCandidates} from './edit-candidates.js'
import {editContext, editCountry, editHour, editTrust, hoursOf} from './edit-dial.js'
import {pickDial} from './list-dials.js'
import {isOnDial, resolveRelay} from './resolve-relay.js'
import type {ReplResult} from './result.js'
import {sweepHours} from './sweep-hours.js'
import {fileArgument, wholeArgument, wordsOf, type Handler} from './typed-command.js'
import type {Workbench} from './workbench.js'

/** Commands that choose, show and change the dial. */
export const DIAL_COMMANDS = {
  recording: (workbench, typed) => use(workbench, fileArgument(typed), undefined),
  dials: async (workbench, typed) => {
    const {recording} = workbench
    const list = await workbench.orInterrupted(workbench.dials.list(recording, wordsOf(typed)))
    return {kind: 'dials', recording, ...list}
  },
  use: (workbench, typed) => use(workbench, workbench.recording, wholeArgument(typed)),
  ctx: async (workbench, typed) => {
    const words = wordsOf(typed)
    const {dial} = workbench
    if (words.length > 0) await dial.set(editContext(dial.value, words, dial.now), true)
    return dialResult(workbench, words.length > 0)
  },
  cand: async (workbench, typed) => {
    const words = wordsOf(typed)
    const {dial} = workbench
    if (words.length === 0) return candidatesResult(workbench, [], false)
    const lost = lostByEditing(dial.value)
    await dial.set(editCandidates(dial.value, words), true)
    return candidatesResult(workbench, [lost], true)
  },
  hour: async (workbench, typed) => {
    if (typed.rest.includes('..')) return sweepHours(workbench, hoursOf(wholeArgument(typed)))
    const {dial} = workbench
    await dial.set(editHour(dial.value, wholeArgument(typed), dial.now), true)
    return dialResult(workbench)
  },
  country: async (workbench, typed) => {
    const [relay = '', code = ''] = wordsOf(typed, 2, 2)
    const dial = workbench.dial.value
    const key = resolveRelay(relay, dial)
    await workbench.dial.set(editCountry(dial, key, code), true)
    return candidatesResult(workbench, [strangerNote(workbench, relay, key)], true)
  },
  trust: async (workbench, typed) => {
    const [relay = '', answer] = wordsOf(typed, 1, 2)
    const dial = workbench.dial.value
    const key = resolveRelay(relay, dial)
    await workbench.dial.set(editTrust(dial, key, answer), true)
    return candidatesResult(workbench, [strangerNote(workbench, relay, key)], true)
  },
} as const satisfies Record<string, Handler>

/** @param id - `undefined` for the first dial. */
async function use(workbench: Workbench, recording: string, id: string | undefined): Promise<ReplResult> {
  const dial = await pickDial(recording, id, workbench.signal)
  workbench.recording = recording
  await workbench.dial.set(dial, false)
  return dialResult(workbench)
}

/** A made-up name is never wrong, and means a visor that no route may pass. */
function strangerNote({dial}: Workbench, relay: string, key: string): string | null {
  return isOnDial(key, dial.value) ? null : `No route of this dial passes ${relay}.`
}

async function dialResult(workbench: Workbench, isChange = true): Promise<ReplResult> {
  const consequence = isChange ? await workbench.consequence() : null
  return {kind: 'dial', dial: workbench.view(), consequence}
}

/** @param said - sentences about the change; `null` for none. */
async function candidatesResult(
  workbench: Workbench,
  said: readonly (string | null)[],
  isChange: boolean,
): Promise<ReplResult> {
  const {candidates, value} = workbench.dial
  const consequence = isChange ? await workbench.consequence() : null
  const note = [...said, hiddenRoutes(value)].filter((each) => each !== null).join(' ')
  return {kind: 'candidates', candidates, note: note === '' ? null : note, consequence}
}
