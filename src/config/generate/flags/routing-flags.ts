import type {GenerateFlagFacts} from './flag-facts.js'

/** Routes and policies (visor-config D.1, D.2, D.4, D.6). */
export const ROUTING_FLAGS = {
  policy: {
    kind: 'text',
    name: 'policy',
    since: 'e4',
    group: 'ROUTING',
    summary: 'Routing policy of every dial: none, preset:<name>, @<file> or source.',
    placeholder: 'POLICY',
  },
  appPolicies: {
    kind: 'pairs',
    name: 'app-policy',
    since: 'e4',
    group: 'ROUTING',
    summary: 'Routing policy of one app; may be given several times.',
    placeholder: 'APP=POLICY',
  },
  minHops: {kind: 'number', name: 'min-hops', since: 'e3', group: 'ROUTING', summary: 'Fewest hops of a route.'},
  muxRoutes: {
    kind: 'number',
    name: 'muxroutes',
    since: 'e4',
    group: 'ROUTING',
    summary: 'Parallel routes per connection.',
  },
  calculateRoutes: {
    kind: 'switch',
    name: 'calculate-routes',
    since: 'e4',
    group: 'ROUTING',
    summary: 'Compute routes in the visor.',
  },
  cascade: {kind: 'switch', name: 'cascade', since: 'e4', group: 'ROUTING', summary: 'Set up routes hop by hop.'},
} as const satisfies Record<string, GenerateFlagFacts>
