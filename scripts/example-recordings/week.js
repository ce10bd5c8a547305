/**
 * The dials of `synthetic-week.jsonl`, Monday to Sunday, in the order made.
 *
 * `direct`: kind of the live direct transport. `fails`: the relay at which setting up the first attempt fails, `null` where
 * the router could not tell. `source`: who answers for routes. `legs`: auxiliary legs that were fetched.
 * `moreFloors`: hop floors that only this caller's options lead to.
 */
export const WEEK = [
  dial('2026-05-25T08:12:40+02:00', 'skychat', 'friend', 1, {}),
  dial('2026-05-25T09:30:00+02:00', 'vpn-client', 'vpn-nl', 44, {direct: 'stcpr'}),
  dial('2026-05-25T12:45:00+02:00', 'skychat', 'friend', 1, {direct: 'sudph'}),
  dial('2026-05-25T22:05:13.25+02:00', 'skysocks-client', 'proxy-us', 3, {}),
  dial('2026-05-26T02:40:00+02:00', 'backup-nightly', 'home', 60, {direct: 'stcpr', options: {mux: 2}}),
  dial('2026-05-26T13:00:00+02:00', 'skychat', 'old', 1, {}),
  dial('2026-05-26T19:45:30+02:00', 'skysocks-client', 'proxy-de', 3, {options: {mux: 4}}),
  dial('2026-05-27T07:55:00+02:00', 'vpn-client', 'vpn-sg', 44, {options: {min_hops: 2}}),
  dial('2026-05-27T12:30:00+02:00', 'skysocks-client', 'proxy-us', 3, {fails: 'berlin'}),
  dial('2026-05-27T16:20:05+02:00', 'skychat', 'friend', 1, {fails: null}),
  dial('2026-05-28T10:00:00+02:00', 'vpn-client', 'vpn-nl', 44, {source: 'local'}),
  dial('2026-05-28T11:15:00+02:00', 'skysocks-client', 'island', 3, {source: 'none'}),
  dial('2026-05-28T18:30:00+02:00', 'vpn-client', 'vpn-nl', 44, {
    options: {reverse_mux: 4, reverse_min_hops: 2},
    moreFloors: [{forward: 3, reverse: 2}],
  }),
  dial('2026-05-29T17:04:05+02:00', 'vpn-client', 'vpn-nl', 44, {direct: 'stcpr'}),
  dial('2026-05-29T18:30:00+02:00', 'skysocks-client', 'proxy-us', 3, {}),
  dial('2026-05-29T21:15:00+02:00', 'skychat', 'friend', 1, {direct: 'dmsg'}),
  dial('2026-05-30T00:00:00+02:00', 'vpn-client', 'vpn-sg', 44, {}),
  dial('2026-05-30T11:00:00+02:00', 'skychat', 'home', 1, {direct: 'dmsg', options: {use_existing_tp_only: true}}),
  dial('2026-05-30T15:30:00+02:00', 'skysocks-client', 'proxy-de', 3, {derived: true}),
  dial('2026-05-31T04:00:00+02:00', 'backup-nightly', 'home', 60, {direct: 'stcpr'}),
  dial('2026-05-31T20:00:00+02:00', 'vpn-client', 'vpn-nl', 44, {legs: 7, options: {distribution: 'equal'}}),
  dial('2026-05-31T23:59:59+02:00', '', 'proxy-de', 3, {}),
]

function dial(now, app, peer, port, details) {
  return {now, app, peer, port, direct: null, source: 'route-finder', options: {}, legs: 3, moreFloors: [], ...details}
}
