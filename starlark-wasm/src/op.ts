/** Message numbers, those of `border.Op` in Go. */
export const OP = {
  load: 1,
  decide: 2,
  legChange: 3,
  tick: 4,
  dispose: 5,
  providers: 6,
  parse: 7,
  contract: 8,
  sites: 9,
  loadModule: 10,
  callFunction: 11,
  openSession: 12,
  run: 13,
  bind: 14,
  names: 15,
  inspect: 16,
} as const
