/** A kind of finding: something that no author wants. */
export interface Judgement {
  readonly id: string
  /** What was found, one line without a full stop. */
  readonly title: string
  /** What a visor does about it, and does not say. */
  readonly effect: string
}

/** Every judgement, most serious first. Ids are stable: waivers name them. */
export const JUDGEMENTS = [
  {
    id: 'does-not-load',
    title: 'the policy does not load',
    effect: 'starts without it and writes one warning; on a reload, keeps the version before',
  },
  {
    id: 'undecided',
    title: 'a limit of this program stopped the policy',
    effect: 'might run it; nothing was decided here',
  },
  {
    id: 'call-fails',
    title: 'a call raises an error',
    effect: 'goes on as if the policy had said nothing',
  },
  {
    id: 'unreadable-result',
    title: 'a call returns something that is no route spec or rotation',
    effect: 'goes on as if the policy had said nothing, mostly without a log line',
  },
  {
    id: 'drops-every-dial',
    title: 'every dial is refused',
    effect: 'refuses every dial of every app',
  },
  {
    id: 'leaky-drop',
    title: 'a drop in the direct-dial call only',
    effect: 'refuses the shortcut, then goes on to dial over relays',
  },
  {
    id: 'step-hungry',
    title: 'a call uses more than half of the steps it may',
    effect: 'stops a call that reaches 100 000 steps and goes on without the policy',
  },
  {
    id: 'invalid-distribution',
    title: 'a distribution descriptor that does not parse',
    effect: 'ignores it and spreads packets as before',
  },
  {
    id: 'odd-weights',
    title: 'weights that do not do what they say',
    effect: 'counts a weight of zero as 1, and builds a huge schedule for weights far apart',
  },
  {
    id: 'unknown-fallback',
    title: 'a fallback that is neither "drop" nor "direct"',
    effect: 'ignores it: the dial goes on',
  },
  {
    id: 'wrong-type',
    title: 'a field of the wrong type',
    effect: 'reads the field as zero or empty',
  },
  {
    id: 'lost-field',
    title: 'a field where the router does not look at it',
    effect: 'ignores it',
  },
  {
    id: 'chosen-not-found',
    title: 'the chosen route is not among the candidates',
    effect: 'picks a route on its own',
  },
  {
    id: 'shared-relays',
    title: 'the policy asks for several legs, then chooses the same relays for them',
    effect: 'sets up the legs over the same relays',
  },
  {
    id: 'order-dependent',
    title: 'an answer that depends on the order of ctx.cli_overrides',
    effect: 'iterates them in random order, so that the same dial may end differently',
  },
  {
    id: 'idle-timer',
    title: 'a rotation timer without on_tick',
    effect: 'runs a timer that does nothing',
  },
  {
    id: 'idle-callback',
    title: 'a callback that can never be called',
    effect: 'never calls it',
  },
] as const satisfies readonly Judgement[]

export type JudgementId = (typeof JUDGEMENTS)[number]['id']

/** Whether `id` is a judgement's. */
export function isJudgementId(id: string): id is JudgementId {
  return JUDGEMENTS.some((judgement) => judgement.id === id)
}
