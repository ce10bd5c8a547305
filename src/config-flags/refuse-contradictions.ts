import {UsageProblem} from '../errors.js'

/**
 * Refuses a command line that gives a flag and its opposite, of which the framework would take the last in silence.
 *
 * Source: visor-config D.7.
 */
export function refuseContradictions(argv: readonly string[]): void {
  const end = argv.indexOf('--')
  const flags = new Set(end < 0 ? argv : argv.slice(0, end))
  const name = [...flags].find((flag) => flag.startsWith('--') && flags.has(`--no-${flag.slice(2)}`))
  if (name !== undefined) throw new UsageProblem(`${name} and --no-${name.slice(2)} contradict each other`)
}
