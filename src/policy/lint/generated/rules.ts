// Generated from src/policy/lint/rules by scripts/generate-lint.js. Do not edit.
import type {Rule} from '../model/rule.js'
import {rule as cd701} from '../rules/cd701-unknown-latency/rule.js'
import {rule as cd702} from '../rules/cd702-unknown-geo-passes/rule.js'
import {rule as cd703} from '../rules/cd703-vacuous-all/rule.js'
import {rule as cd704} from '../rules/cd704-endpoint-in-hops/rule.js'
import {rule as cd705} from '../rules/cd705-hop-index-on-direct/rule.js'
import {rule as cd706} from '../rules/cd706-country-code/rule.js'
import {rule as cd707} from '../rules/cd707-transport-kind/rule.js'
import {rule as cd708} from '../rules/cd708-dmsg-never-multihop/rule.js'
import {rule as cd709} from '../rules/cd709-kinds-not-per-hop/rule.js'
import {rule as cd710} from '../rules/cd710-weekday-literal/rule.js'
import {rule as cd711} from '../rules/cd711-weekday-argument/rule.js'
import {rule as cd712} from '../rules/cd712-time-field/rule.js'
import {rule as cd713} from '../rules/cd713-two-clocks/rule.js'
import {rule as cd714} from '../rules/cd714-impossible-hour-window/rule.js'
import {rule as cd715} from '../rules/cd715-unknown-attribute/rule.js'
import {rule as cd717} from '../rules/cd717-pk-literal/rule.js'
import {rule as cd718} from '../rules/cd718-cli-overrides-type/rule.js'
import {rule as cd719} from '../rules/cd719-cli-overrides-key/rule.js'
import {rule as cd720} from '../rules/cd720-fabricated-candidate/rule.js'
import {rule as cd721} from '../rules/cd721-swapped-direction/rule.js'
import {rule as cd722} from '../rules/cd722-logging-signature/rule.js'
import {rule as cd723} from '../rules/cd723-stdlib-argument/rule.js'
import {rule as cd724} from '../rules/cd724-same-hops-ambiguity/rule.js'
import {rule as cd725} from '../rules/cd725-mutated-hops/rule.js'
import {rule as cd726} from '../rules/cd726-clock-at-load/rule.js'
import {rule as cd727} from '../rules/cd727-datetime-comparison/rule.js'
import {rule as cd728} from '../rules/cd728-far-relay-lookup/rule.js'
import {rule as cd729} from '../rules/cd729-override-order/rule.js'
import {rule as lc801} from '../rules/lc801-tick-without-interval/rule.js'
import {rule as lc802} from '../rules/lc802-interval-without-tick/rule.js'
import {rule as lc803} from '../rules/lc803-hook-returns-wrong-kind/rule.js'
import {rule as lc804} from '../rules/lc804-ignored-on-leg-change/rule.js'
import {rule as lc805} from '../rules/lc805-drops-many-legs/rule.js'
import {rule as lc806} from '../rules/lc806-counts-dead-legs/rule.js'
import {rule as lc807} from '../rules/lc807-unknown-leg-event/rule.js'
import {rule as lc808} from '../rules/lc808-leg-index-as-position/rule.js'
import {rule as lc809} from '../rules/lc809-rotation-too-fast/rule.js'
import {rule as lc810} from '../rules/lc810-no-hysteresis/rule.js'
import {rule as lc811} from '../rules/lc811-leg-hops-are-primary/rule.js'
import {rule as lc812} from '../rules/lc812-noop-rotation/rule.js'
import {rule as lc813} from '../rules/lc813-initial-legs/rule.js'
import {rule as mt901} from '../rules/mt901-unused-suppression/rule.js'
import {rule as mt902} from '../rules/mt902-unknown-code/rule.js'
import {rule as mt903} from '../rules/mt903-reason-missing/rule.js'
import {rule as mt904} from '../rules/mt904-blanket-suppression/rule.js'
import {rule as mt905} from '../rules/mt905-renamed-code/rule.js'
import {rule as pf401} from '../rules/pf401-heavy-top-level/rule.js'
import {rule as pf402} from '../rules/pf402-step-budget/rule.js'
import {rule as pf403} from '../rules/pf403-invariant-call-in-loop/rule.js'
import {rule as pf404} from '../rules/pf404-repeated-lookup/rule.js'
import {rule as pf405} from '../rules/pf405-sorted-for-extreme/rule.js'
import {rule as pf406} from '../rules/pf406-list-rebuild-in-loop/rule.js'
import {rule as pf407} from '../rules/pf407-log-in-loop/rule.js'
import {rule as py100} from '../rules/py100-does-not-load/rule.js'
import {rule as py101} from '../rules/py101-chained-comparison/rule.js'
import {rule as py102} from '../rules/py102-is-operator/rule.js'
import {rule as py103} from '../rules/py103-f-string/rule.js'
import {rule as py104} from '../rules/py104-import-statement/rule.js'
import {rule as py105} from '../rules/py105-load-unsupported/rule.js'
import {rule as py106} from '../rules/py106-exception-statement/rule.js'
import {rule as py107} from '../rules/py107-while-loop/rule.js'
import {rule as py108} from '../rules/py108-reserved-word/rule.js'
import {rule as py109} from '../rules/py109-recursive-call/rule.js'
import {rule as py110} from '../rules/py110-generator-expression/rule.js'
import {rule as py111} from '../rules/py111-list-sort-method/rule.js'
import {rule as py112} from '../rules/py112-missing-builtin/rule.js'
import {rule as py113} from '../rules/py113-type-annotation/rule.js'
import {rule as py114} from '../rules/py114-implicit-string-concat/rule.js'
import {rule as py115} from '../rules/py115-else-if/rule.js'
import {rule as py116} from '../rules/py116-unsupported-format/rule.js'
import {rule as py117} from '../rules/py117-top-level-control/rule.js'
import {rule as py118} from '../rules/py118-global-reassign/rule.js'
import {rule as py119} from '../rules/py119-string-iteration/rule.js'
import {rule as py121} from '../rules/py121-unknown-method/rule.js'
import {rule as py122} from '../rules/py122-set-literal/rule.js'
import {rule as py123} from '../rules/py123-foreign-operator/rule.js'
import {rule as py124} from '../rules/py124-unknown-escape/rule.js'
import {rule as rp501} from '../rules/rp501-unguarded-drop/rule.js'
import {rule as rp502} from '../rules/rp502-unguarded-pick/rule.js'
import {rule as rp503} from '../rules/rp503-phase-blind-filter/rule.js'
import {rule as rp504} from '../rules/rp504-knob-in-select-phase/rule.js'
import {rule as rp505} from '../rules/rp505-pick-in-before-phase/rule.js'
import {rule as rp506} from '../rules/rp506-missing-decide-route/rule.js'
import {rule as rp507} from '../rules/rp507-bad-hook-arity/rule.js'
import {rule as rp508} from '../rules/rp508-misspelt-hook/rule.js'
import {rule as rp509} from '../rules/rp509-wrong-return-type/rule.js'
import {rule as rp510} from '../rules/rp510-forgotten-return/rule.js'
import {rule as rp511} from '../rules/rp511-implicit-default-path/rule.js'
import {rule as rp512} from '../rules/rp512-always-drops/rule.js'
import {rule as rp513} from '../rules/rp513-filter-result-unused/rule.js'
import {rule as rp514} from '../rules/rp514-unknown-app/rule.js'
import {rule as rp515} from '../rules/rp515-unreachable-app-branch/rule.js'
import {rule as rp516} from '../rules/rp516-select-only-killswitch/rule.js'
import {rule as rp517} from '../rules/rp517-field-of-other-phase/rule.js'
import {rule as rp518} from '../rules/rp518-one-way-filter/rule.js'
import {rule as rp519} from '../rules/rp519-chosen-collapses-mux/rule.js'
import {rule as rp521} from '../rules/rp521-fail-open-empty-filter/rule.js'
import {rule as rp522} from '../rules/rp522-direct-only-drop/rule.js'
import {rule as rp523} from '../rules/rp523-mux-bypassed-by-direct/rule.js'
import {rule as rp524} from '../rules/rp524-direct-fallback-in-select/rule.js'
import {rule as rp525} from '../rules/rp525-phase-dependent-field/rule.js'
import {rule as rp526} from '../rules/rp526-struct-subscript/rule.js'
import {rule as rp530} from '../rules/rp530-call-fails/rule.js'
import {rule as rs601} from '../rules/rs601-unknown-field/rule.js'
import {rule as rs602} from '../rules/rs602-positional-argument/rule.js'
import {rule as rs603} from '../rules/rs603-wrong-field-type/rule.js'
import {rule as rs604} from '../rules/rs604-invalid-fallback/rule.js'
import {rule as rs605} from '../rules/rs605-invalid-distribution/rule.js'
import {rule as rs606} from '../rules/rs606-weighted-count/rule.js'
import {rule as rs607} from '../rules/rs607-weighted-degenerate/rule.js'
import {rule as rs608} from '../rules/rs608-distribution-without-mux/rule.js'
import {rule as rs609} from '../rules/rs609-dscp-range/rule.js'
import {rule as rs610} from '../rules/rs610-size-threshold-range/rule.js'
import {rule as rs611} from '../rules/rs611-mux-range/rule.js'
import {rule as rs612} from '../rules/rs612-min-hops-contradiction/rule.js'
import {rule as rs613} from '../rules/rs613-redundant-direction/rule.js'
import {rule as rs614} from '../rules/rs614-lonely-direction/rule.js'
import {rule as rs615} from '../rules/rs615-fallback-with-other-fields/rule.js'
import {rule as rs616} from '../rules/rs616-fallback-direct-is-weak/rule.js'
import {rule as rs617} from '../rules/rs617-distribution-alias/rule.js'
import {rule as rs618} from '../rules/rs618-contradicting-phases/rule.js'
import {rule as rs619} from '../rules/rs619-floor-lowered/rule.js'
import {rule as rs620} from '../rules/rs620-blind-packet-selector/rule.js'
import {rule as se901} from '../rules/se901-fail-open-killswitch/rule.js'
import {rule as se902} from '../rules/se902-direct-bypasses-filter/rule.js'
import {rule as se903} from '../rules/se903-claim-trusting-pick/rule.js'
import {rule as se904} from '../rules/se904-logs-peer-identity/rule.js'
import {rule as se905} from '../rules/se905-single-relay-pin/rule.js'
import {rule as se906} from '../rules/se906-filter-is-best-effort/rule.js'
import {rule as sl201} from '../rules/sl201-undefined-name/rule.js'
import {rule as sl202} from '../rules/sl202-maybe-undefined/rule.js'
import {rule as sl203} from '../rules/sl203-frozen-global-mutation/rule.js'
import {rule as sl204} from '../rules/sl204-assign-shadows-global/rule.js'
import {rule as sl205} from '../rules/sl205-mutate-while-iterating/rule.js'
import {rule as sl206} from '../rules/sl206-inconsistent-return/rule.js'
import {rule as sl207} from '../rules/sl207-unreachable-code/rule.js'
import {rule as sl208} from '../rules/sl208-no-effect/rule.js'
import {rule as sl209} from '../rules/sl209-unused-result/rule.js'
import {rule as sl210} from '../rules/sl210-unused-variable/rule.js'
import {rule as sl211} from '../rules/sl211-unused-function/rule.js'
import {rule as sl212} from '../rules/sl212-shadows-predeclared/rule.js'
import {rule as sl213} from '../rules/sl213-duplicate-dict-key/rule.js'
import {rule as sl214} from '../rules/sl214-callable-truthiness/rule.js'
import {rule as sl215} from '../rules/sl215-parenthesised-string-membership/rule.js'
import {rule as sl216} from '../rules/sl216-constant-condition/rule.js'
import {rule as sl217} from '../rules/sl217-duplicate-branch/rule.js'
import {rule as sl218} from '../rules/sl218-self-comparison/rule.js'
import {rule as sl219} from '../rules/sl219-type-mismatch-comparison/rule.js'
import {rule as sl220} from '../rules/sl220-string-plus-nonstring/rule.js'
import {rule as sl221} from '../rules/sl221-join-nonstrings/rule.js'
import {rule as sl222} from '../rules/sl222-percent-format-mismatch/rule.js'
import {rule as sl223} from '../rules/sl223-dict-subscript-may-miss/rule.js'
import {rule as sl224} from '../rules/sl224-mutable-default-argument/rule.js'
import {rule as sl225} from '../rules/sl225-loop-variable-capture/rule.js'
import {rule as sl226} from '../rules/sl226-unkeyed-struct-sort/rule.js'
import {rule as sl227} from '../rules/sl227-struct-field-assign/rule.js'
import {rule as sl228} from '../rules/sl228-print-call/rule.js'
import {rule as sl229} from '../rules/sl229-fail-call/rule.js'
import {rule as st301} from '../rules/st301-format/rule.js'
import {rule as st302} from '../rules/st302-line-length/rule.js'
import {rule as st303} from '../rules/st303-confusing-name/rule.js'
import {rule as st304} from '../rules/st304-name-convention/rule.js'
import {rule as st305} from '../rules/st305-compare-to-bool/rule.js'
import {rule as st306} from '../rules/st306-todo-comment/rule.js'
import {rule as st307} from '../rules/st307-missing-header/rule.js'
import {rule as st308} from '../rules/st308-magic-number/rule.js'
import {rule as st309} from '../rules/st309-too-complex/rule.js'
import {rule as st310} from '../rules/st310-superfluous-else/rule.js'
import {rule as ts800} from '../rules/ts800-unreadable-suite/rule.js'
import {rule as ts801} from '../rules/ts801-single-phase-test/rule.js'
import {rule as ts802} from '../rules/ts802-no-fixed-clock/rule.js'
import {rule as ts803} from '../rules/ts803-fixture-misaligned/rule.js'
import {rule as ts804} from '../rules/ts804-impossible-fixture/rule.js'
import {rule as ts805} from '../rules/ts805-expects-missing-candidate/rule.js'
import {rule as ts806} from '../rules/ts806-ambiguous-expectation/rule.js'
import {rule as ts807} from '../rules/ts807-focused-test/rule.js'
import {rule as ts808} from '../rules/ts808-duplicate-test-name/rule.js'
import {rule as ts809} from '../rules/ts809-vacuous-test/rule.js'
import {rule as ts810} from '../rules/ts810-stale-recording/rule.js'
import {rule as ts811} from '../rules/ts811-raw-identities/rule.js'
import {rule as ts812} from '../rules/ts812-todo-skip-expired/rule.js'

/** Every rule, by code. */
export const RULES: readonly Rule[] = [
  cd701,
  cd702,
  cd703,
  cd704,
  cd705,
  cd706,
  cd707,
  cd708,
  cd709,
  cd710,
  cd711,
  cd712,
  cd713,
  cd714,
  cd715,
  cd717,
  cd718,
  cd719,
  cd720,
  cd721,
  cd722,
  cd723,
  cd724,
  cd725,
  cd726,
  cd727,
  cd728,
  cd729,
  lc801,
  lc802,
  lc803,
  lc804,
  lc805,
  lc806,
  lc807,
  lc808,
  lc809,
  lc810,
  lc811,
  lc812,
  lc813,
  mt901,
  mt902,
  mt903,
  mt904,
  mt905,
  pf401,
  pf402,
  pf403,
  pf404,
  pf405,
  pf406,
  pf407,
  py100,
  py101,
  py102,
  py103,
  py104,
  py105,
  py106,
  py107,
  py108,
  py109,
  py110,
  py111,
  py112,
  py113,
  py114,
  py115,
  py116,
  py117,
  py118,
  py119,
  py121,
  py122,
  py123,
  py124,
  rp501,
  rp502,
  rp503,
  rp504,
  rp505,
  rp506,
  rp507,
  rp508,
  rp509,
  rp510,
  rp511,
  rp512,
  rp513,
  rp514,
  rp515,
  rp516,
  rp517,
  rp518,
  rp519,
  rp521,
  rp522,
  rp523,
  rp524,
  rp525,
  rp526,
  rp530,
  rs601,
  rs602,
  rs603,
  rs604,
  rs605,
  rs606,
  rs607,
  rs608,
  rs609,
  rs610,
  rs611,
  rs612,
  rs613,
  rs614,
  rs615,
  rs616,
  rs617,
  rs618,
  rs619,
  rs620,
  se901,
  se902,
  se903,
  se904,
  se905,
  se906,
  sl201,
  sl202,
  sl203,
  sl204,
  sl205,
  sl206,
  sl207,
  sl208,
  sl209,
  sl210,
  sl211,
  sl212,
  sl213,
  sl214,
  sl215,
  sl216,
  sl217,
  sl218,
  sl219,
  sl220,
  sl221,
  sl222,
  sl223,
  sl224,
  sl225,
  sl226,
  sl227,
  sl228,
  sl229,
  st301,
  st302,
  st303,
  st304,
  st305,
  st306,
  st307,
  st308,
  st309,
  st310,
  ts800,
  ts801,
  ts802,
  ts803,
  ts804,
  ts805,
  ts806,
  ts807,
  ts808,
  ts809,
  ts810,
  ts811,
  ts812,
]
