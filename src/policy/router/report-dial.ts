import type {DialRun} from './dial-run.js'
import type {OpenLeg} from './open-leg.js'

/** Reports what the source of the dial did not know, so that nobody takes it for recorded. */
export function reportAssumptions({dial, trail}: DialRun): void {
  for (const message of dial.assumed ?? []) trail.report({code: 'assumed', level: 'notice', message, section: '13.5'})
}

/** Reports entry points that are no functions (contract 3.2). */
export function reportEntryPoints({policy, trail}: DialRun): void {
  for (const name of ['on_leg_change', 'on_tick'] as const) {
    if (policy.summary[name] !== 'other') continue
    const message = `${name} is no function and is treated as if it were not there`
    trail.report({code: 'entry-point-ignored', level: 'failure', message, section: '3.2', gotcha: 'G57'})
  }
}

/** `fallback="direct"` lowers the floor and makes no transports, but the route finder is asked all the same. */
export function reportMultihop(run: DialRun, {leg}: OpenLeg): void {
  if (run.merge?.mode !== 'direct') return
  const call = run.trail.calls.find(({phase}) => phase === 'before-dial') ?? null
  const relays = [...(leg.forward?.hops ?? []), ...(leg.reverse?.hops ?? [])]
  if (relays.length === 0) return
  run.trail.report({
    code: 'direct-not-forced',
    level: 'failure',
    call,
    field: 'fallback',
    message: `fallback="direct" does not force a direct route: the one taken goes through ${[...new Set(relays)].join(', ')}`,
    section: '10.4',
    gotcha: 'G16',
  })
}

/** Reports a rotation timer without `on_tick`, and the other way round (contract 14.3). */
export function reportRotation({options, policy, trail}: DialRun): void {
  if (!policy.script) return
  const hasTick = policy.summary.on_tick === 'function'
  const seconds = options.rotation_interval_seconds
  if (seconds > 0 && !hasTick) {
    const message = `the rotation timer of ${seconds} s runs without effect, as the policy has no on_tick`
    trail.report({
      code: 'rotation-unused',
      level: 'notice',
      message,
      field: 'rotation_interval_seconds',
      section: '14.3',
      gotcha: 'G75',
    })
  }
  if (seconds <= 0 && hasTick) {
    const message = 'on_tick is never called for this dial, as BeforeDial set no rotation_interval_seconds'
    trail.report({
      code: 'rotation-unused',
      level: 'notice',
      message,
      field: 'rotation_interval_seconds',
      section: '14.3',
      gotcha: 'G74',
    })
  }
}
