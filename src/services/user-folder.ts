import {join} from 'node:path'

const FOLDERS = {
  /** What must last between runs: sessions. */
  state: {own: 'SKYWIRE_CLI_STATE_DIR', xdg: 'XDG_STATE_HOME', below: ['.local', 'state']},
  /** What can be had again: answers of services. */
  cache: {own: 'SKYWIRE_CLI_CACHE_DIR', xdg: 'XDG_CACHE_HOME', below: ['.cache']},
} as const

/**
 * The folder in which this program keeps something for the user: our own variable, else below that of the XDG base
 * directories, else below its default in `home`. An empty variable counts as not set.
 */
export function userFolder(
  kind: keyof typeof FOLDERS,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  const {own, xdg, below} = FOLDERS[kind]
  const given = (name: string): string | undefined => (env[name] === '' ? undefined : env[name])
  return given(own) ?? join(given(xdg) ?? join(home, ...below), 'skywire-cli')
}
