/**
 * A workflow command of GitHub Actions, which is shown beside the lines of a change: `::error file=a.star,line=2::message`.
 * Properties without a value are left out.
 */
export function githubCommand(
  kind: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const list = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
  )
  return `::${kind} ${list.join(',')}::${escapeMessage(message)}`
}

/** The command for each severity of a finding. */
export const GITHUB_KINDS = {error: 'error', warning: 'warning', info: 'notice'} as const

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
