/**
 * The decision library: what the router makes of a dial, with a policy and without I/O.
 *
 * A caller brings an engine (the port `PolicyEngine`), the text of a policy and a {@link Dial}; {@link decideDial} gives
 * back one {@link DecisionRecord}. The rest are the rules it is made of, each usable by itself.
 */
export {createEngine, type Engine, type EngineOptions} from '#starlark-wasm'
export type * from '#starlark-wasm'
export type * from './model/dial.js'
export type * from './model/distribution.js'
export type * from './model/record.js'

export {decideDial, STEP_CEILING} from './router/decide-dial.js'
export type {DecideOptions} from './router/dial-run.js'
export {PolicyCache, type LoadConditions, type OpenPolicy, type PolicySource} from './router/open-policy.js'
export {readPolicyValue, type PolicyValue} from './router/policy-value.js'
export {
  commandLineLoadError,
  fileLoadError,
  fileReadError,
  swapLoadError,
  unknownPresetError,
} from './router/load-errors.js'

export {applyLegChange} from './router/apply-leg-change.js'
export {applyTick} from './router/apply-tick.js'
export {establishedGroup, type CallbackInput, type RouteGroup} from './router/route-group.js'

export {dialOf, NO_OPTIONS, VISOR_DEFAULTS, type DialDraft} from './model/build-dial.js'
export {
  mirrorRoute,
  offerRoute,
  offerRoutes,
  routeScore,
  type Offer,
  type OfferedRoute,
} from './router/build-candidates.js'
export {formatInstant, parseInstant} from './router/instant.js'

export {cliOverrides} from './router/cli-overrides.js'
export {avoidsDirect, finderFloor, hopFloors, legTargets, mergeOptions, type Merge} from './router/merge-options.js'
export {matchCandidate} from './router/match-candidate.js'
export {bestRoute, pickRoutes, type Offers, type PickResult, type RoutePick} from './router/pick-route.js'

export {modeName, parseDistribution, type ParsedDistribution} from './router/parse-distribution.js'
export {distributionFromJson, distributionToJson, printDistribution} from './router/print-distribution.js'
export {PacketSelector, type PacketSelectorOptions} from './router/packet-selector.js'
export {autoSchedule, weightedSchedule, type Block, type SelectorLeg, type SelectorTables} from './router/schedule.js'
export {fnv1a, stickyHash} from './router/sticky-hash.js'

export type {DialFile} from './world/dial-file.js'
export {dialOfFile} from './world/dial-of-file.js'
export {parseDialFile} from './world/parse-dial-file.js'
export {parseTerseRoute, type TerseFault, type TerseRoute} from './world/terse-route.js'

export type * from './recording/format.js'
export {findDial, type FoundDial} from './recording/find-dial.js'
export {formatLine} from './recording/format-line.js'
export type {LineProblem, LineProblemCode} from './recording/problem.js'
export {
  DamagedData,
  readRecording,
  readRecordingText,
  type Chunks,
  type RecordingEvent,
  type RecordingTotals,
} from './recording/read-recording.js'
export {recordingStats, type RecordingStats} from './recording/recording-stats.js'
export type {RecordedDial} from './recording/to-dial.js'
