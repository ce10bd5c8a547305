import type {PolicyInfo, RoutingPolicies} from '../../visor/model/route-status.js'
import type {AppPolicy} from '../../visor-tasks/answers.js'
import type {Look} from '../look.js'
import {renderTable} from '../table.js'

const NONE: PolicyInfo = {source: '-', active: false, backend: ''}

/** The visor's own policy and those of apps, one a line. */
export function renderPolicies({default: own, per_app}: RoutingPolicies, look: Look): string {
  const apps = Object.entries(per_app).sort(([a], [b]) => (a < b ? -1 : 1))
  return renderTable(
    [['(all others)', own ?? NONE] as const, ...apps],
    [
      {title: 'app', text: ([app]) => app},
      {title: 'source', text: ([, {source}]) => source},
      {title: 'active', text: ([, {active}]) => String(active)},
      {title: 'backend', text: ([, {backend}]) => backend || '-'},
    ],
    look,
  )
}

/** The policy of one app, a line for each fact. */
export function renderPolicy({app, policy}: AppPolicy): string {
  if (policy === null) return `${app} has no policy of its own`
  return [
    `App: ${app}`,
    `Source: ${policy.source}`,
    `Active: ${policy.active}`,
    `Backend: ${policy.backend || '-'}`,
  ].join('\n')
}
