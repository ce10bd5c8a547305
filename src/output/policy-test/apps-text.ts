import {OTHER_APP} from '../../policy/probe/catalogue/apps.js'

/** The apps that share a column; those that stand for all others are named as such. */
export function appsText(apps: readonly string[]): string {
  return apps.includes(OTHER_APP) ? 'other apps' : apps.join(', ')
}
