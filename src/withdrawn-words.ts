/** What the earlier tools had and this one has not, and what to do instead (visor-rpc F.1 to F.3). */
export const WITHDRAWN: Readonly<Record<string, string>> = {
  'visor update': 'Visors have not updated themselves since 2022: use the package manager of the system.',
  'visor start': 'Start the service of the package, such as `systemctl start skywire`, or `skywire visor -c FILE`.',
  'visor user': 'Ask a hypervisor with `skywire-cli hypervisor users`.',
  'visor doctor': 'See `skywire-cli visor health`, `visor services` and `visor config validate`.',
  'visor whois': 'See `skywire-cli ut --pk PK` and `mdisc entry PK`.',
  'visor cxo': 'That is spoken between visors only.',
  'visor pair': 'Use `skywire-cli visor hv add PK`.',
  'visor hv tree': 'See `skywire-cli hypervisor visors`.',
  'visor hv tui': 'See `skywire-cli hypervisor visors` and the `--watch` of lists.',
  'tp all': 'All transports of the network: `skywire-cli tp tree`; how many: `skywire-cli tp tree --stats`.',
  'tp net-stats': 'See `skywire-cli tp tree --stats`.',
  'tp tpd-stats': 'See `skywire-cli tp tree --stats`.',
  'tp tpd-health': 'See `skywire-cli visor services`, which asks the transport discovery, too.',
  'tp uptime': 'See `skywire-cli ut`.',
  dmsgpty: 'The terminal is opened in the web interface: `skywire-cli dmsgpty ui`.',
  'dmsgpty start': 'The terminal is opened in the web interface: `skywire-cli dmsgpty ui`.',
  log: 'Logs of other visors are collected over dmsg by the network; that of one visor is `skywire-cli visor log`.',
  survey: 'The visor makes it itself when a reward address is set: `skywire-cli visor reward ADDRESS`.',
  tree: 'All commands: `skywire-cli help`, or docs/commands.md.',
  doc: 'All commands: `skywire-cli help`, or docs/commands.md.',
  'proxy mux adopt': 'Add a leg with `skywire-cli proxy mux add TRANSPORT`.',
}

/** Whether the words are those of a withdrawn command, no more and no less. */
export function isWithdrawn(words: readonly string[]): boolean {
  return Object.hasOwn(WITHDRAWN, words.join(' '))
}

/** Advice for the words of a command that there is not; the longest beginning that is known counts. */
export function adviceFor(words: readonly string[]): readonly string[] {
  for (let count = words.length; count > 0; count--) {
    const advice = WITHDRAWN[words.slice(0, count).join(' ')]
    if (advice !== undefined) return [advice]
  }
  return []
}
