import type {Call, DecisionEvent, Outcome} from '../model/record.js'

/** `events` with their final levels: two things look lost when they are met, and are not when a later call says the same. */
export function settleLevels(
  events: readonly DecisionEvent[],
  calls: readonly Call[],
  outcome: Outcome,
): DecisionEvent[] {
  const isDropped = outcome.kind === 'dropped-in-before-dial' || outcome.kind === 'dropped-in-select-route'
  return events.map((event) => {
    if (event.code === 'shortcut-refused' && isDropped) return {...event, level: 'notice'}
    if (event.code === 'field-ignored' && event.gotcha === 'G07' && isRepeatedLater(event, calls))
      return {...event, level: 'notice'}
    return event
  })
}

function isRepeatedLater({call, field}: DecisionEvent, calls: readonly Call[]): boolean {
  const chosenIn = (one: Call | undefined) => {
    if (one?.result.kind !== 'spec') return undefined
    const {chosen, reverse_chosen} = one.result.spec
    return (field === 'reverse_chosen' ? reverse_chosen : chosen)?.hops.join(' ')
  }
  const said = chosenIn(call === null ? undefined : calls[call])
  return calls.some((later) => later.phase === 'select-route' && chosenIn(later) === said)
}
