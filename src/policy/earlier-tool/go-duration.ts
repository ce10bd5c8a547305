const UNITS = [
  ['s', 1e9],
  ['ms', 1e6],
  ['µs', 1e3],
  ['ns', 1],
] as const

/** A duration below a minute as Go prints it: `1.5s`, `340.2µs`, `0s`; longer ones as `1m2.5s`, `1h0m0.25s`. */
export function goDuration(nanoseconds: bigint): string {
  const whole = Number(nanoseconds)
  if (whole === 0) return '0s'
  if (whole < 60e9) {
    const [unit, size] = UNITS.find(([, each]) => whole >= each) ?? ['ns', 1]
    return `${decimal(nanoseconds, size)}${unit}`
  }
  const seconds = `${decimal(nanoseconds % 60_000_000_000n, 1e9)}s`
  const minutes = nanoseconds / 60_000_000_000n
  return minutes < 60n
    ? `${String(minutes)}m${seconds}`
    : `${String(minutes / 60n)}h${String(minutes % 60n)}m${seconds}`
}

function decimal(nanoseconds: bigint, size: number): string {
  const digits = Math.round(Math.log10(size))
  const text = String(nanoseconds).padStart(digits + 1, '0')
  const fraction = text.slice(text.length - digits).replace(/0+$/u, '')
  return `${text.slice(0, text.length - digits)}${digits === 0 || fraction === '' ? '' : `.${fraction}`}`
}
