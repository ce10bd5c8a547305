/** How a setting of the router is written and sent. */
export type SettingKind = 'integer' | 'number' | 'duration' | 'switch' | 'keys' | 'words'

/** A setting of the router: its name for people and programs, and the field that carries it. */
export interface RouterSetting {
  /** Words with dashes, as a flag; with underscores in JSON. */
  readonly name: string
  readonly field: string
  readonly kind: SettingKind
  /** One sentence. */
  readonly about: string
  /** Set to true where the value is sent, so that a zero can be told from nothing. */
  readonly sentBy?: string
}

/** What a setting is: a count, a number, text of a duration (`30s`), on or off, a list. */
export type SettingValue = number | string | boolean | readonly string[]

/** Values by name, underscores between the words. */
export type SettingValues = Readonly<Record<string, SettingValue>>

/** The knobs that the router lists by itself; which there are differs from release to release. */
export interface RouterKnob {
  readonly name: string
  readonly kind: string
  readonly value: string
  readonly default: string
  /** Whether it differs from the default because somebody set it. */
  readonly set: boolean
  readonly persisted: boolean
  readonly doc: string
}

export interface RouterSettings {
  readonly settings: SettingValues
  readonly knobs: readonly RouterKnob[]
}

const setting = (name: string, field: string, kind: SettingKind, about: string, sentBy?: string): RouterSetting => ({
  name,
  field,
  kind,
  about,
  ...(sentBy === undefined ? {} : {sentBy}),
})

/** Source: visor-rpc C.5, RouterSettings. */
export const ROUTER_SETTINGS: readonly RouterSetting[] = [
  setting('prefer', 'TransportPreference', 'words', 'Transport types that routes prefer, best first.'),
  setting('min-hops', 'MinHops', 'integer', 'Fewest transports of new routes.'),
  setting('existing-tp-only', 'ExistingTPOnly', 'switch', 'Use only transports that there are; open none for a route.'),
  setting('force-local', 'ForceLocalRoutes', 'switch', 'Calculate routes here instead of asking the route finder.'),
  setting('ecf-max-window-bytes', 'EcfMaxWindowBytes', 'integer', 'Largest window of a leg, in bytes.'),
  setting('ecf-min-window-bytes', 'EcfMinWindowBytes', 'integer', 'Smallest window of a leg, in bytes.'),
  setting('ecf-window-margin', 'EcfWindowMargin', 'number', 'Margin of the window of a leg.'),
  setting('send-window-wait-max', 'SendWindowWaitMax', 'duration', 'Longest wait for room in a window.'),
  setting('leg-park-min-hold', 'LegParkMinHold', 'duration', 'Shortest time that a leg stays parked.'),
  setting('dead-route-hold', 'DeadRouteHold', 'duration', 'How long a dead route is not tried again.'),
  setting('dead-route-hold-max', 'DeadRouteHoldMax', 'duration', 'Longest time that a dead route is not tried again.'),
  setting('sbd-min-samples', 'SBDMinSamples', 'integer', 'Samples before a shared bottleneck is believed.'),
  setting('sbd-sample-interval', 'SBDSampleInterval', 'duration', 'Time between two of these samples.'),
  setting('sbd-trial-window', 'SBDTrialWindow', 'duration', 'How long a suspected bottleneck is tried.'),
  setting('sbd-trial-loss', 'SBDTrialLoss', 'number', 'Loss that a trial may bring.'),
  setting('sbd-backoff', 'SBDBackoff', 'duration', 'Time until the next trial.'),
  setting('sbd-min-evidence-rate', 'SBDMinEvidenceRate', 'integer', 'Slowest rate that counts as evidence.'),
  setting('sbd-demote', 'SBDDemote', 'switch', 'Demote legs that share a bottleneck.'),
  setting('forward-spill', 'ForwardSpill', 'switch', 'Let packets spill over to the next leg.'),
  setting('forward-switch-margin', 'ForwardSwitchMargin', 'number', 'How much better another leg must be.'),
  setting('leg-starve-ratio', 'LegStarveRatio', 'number', 'Share below which a leg counts as starved.'),
  setting('leg-probe-bytes', 'LegProbeBytes', 'integer', 'Size of the probe of a leg, in bytes.'),
  setting('mux-fec', 'MuxFEC', 'switch', 'Send repair packets on multiplexed routes.'),
]

/** Source: visor-rpc C.5, GetRouterDialSettings. */
export const DIAL_SETTINGS: readonly RouterSetting[] = [
  setting('unknown-latency-cost-ms', 'UnknownLatencyCostMs', 'number', 'What an unknown latency counts as, in ms.'),
  setting('unknown-hop-penalty-ms', 'UnknownHopPenaltyMs', 'number', 'What each unknown transport adds, in ms.'),
  setting('type-prior-scale', 'TypePriorScale', 'number', 'Weight of the transport type.', 'TypePriorScaleSet'),
  setting(
    ...(['throughput-prior-scale', 'ThroughputPriorScale', 'number', 'Weight of the throughput.'] as const),
    'ThroughputPriorScaleSet',
  ),
  setting('route-candidates', 'RouteCandidates', 'integer', 'How many routes are looked at.'),
  setting('mux-route-headroom', 'MuxRouteHeadroom', 'integer', 'Routes looked for beyond those that are used.'),
  setting('foreground-mux', 'ForegroundMux', 'integer', 'Legs that are set up before a dial returns.'),
  setting('tunnel-legs', 'TunnelLegs', 'integer', 'Legs of a tunnel.', 'TunnelLegsSet'),
  setting('dead-route-young-age-ms', 'DeadRouteYoungAgeMs', 'integer', 'Age below which a route died young, in ms.'),
  setting('warm-plan-ttl-ms', 'WarmPlanTTLMs', 'integer', 'How long a plan is kept warm, in ms.'),
  setting('warm-plan-bucket-cap', 'WarmPlanBucketCap', 'integer', 'Most plans that are kept warm.'),
  setting(
    'prefer-pks',
    'PreferPKs',
    'keys',
    'Visors that routes prefer to pass; none takes the list away.',
    'ClearPreferPKs',
  ),
]
