/** One command of an earlier tool, and what became of it. */
interface EraWord {
  /** As it was typed. */
  readonly command: string
  /** Its flags. */
  readonly flags?: readonly string[]
  /** Where it is called otherwise here. */
  readonly as?: string
  /** Flags that there are not, with the reason. */
  readonly without?: Readonly<Record<string, string>>
  /** Why there is no such command. */
  readonly missing?: string
}

const TOLD = 'withdrawn: see the message'
const UNKNOWN = 'no fact tells what it takes or gives'
const CACHE = 'only the public-service commands keep answers'
const VIA_TERMINAL = 'a password never stands on the command line: prompt, file or environment'

/** The commands and flags of the earlier tools. Source: visor-rpc F.1, F.2, F.3. */
export const ERA_WORDS: readonly {readonly era: string; readonly words: readonly EraWord[]}[] = [
  {
    era: '2020 and 2021',
    words: [
      {
        command: 'visor gen-config',
        flags: [
          ...['--sk', '-o', '--output', '-r', '--replace', '-p', '--package', '-t', '--testenv'],
          ...['--is-hypervisor', '--hypervisor-pks'],
        ],
      },
      {
        command: 'visor update-config',
        flags: [
          '-o',
          '--output',
          '-i',
          '--input',
          '-e',
          '--environment',
          '--add-hypervisor-pks',
          '--reset-hypervisor-pks',
        ],
      },
      {command: 'visor pk', flags: ['--rpc']},
      {command: 'visor version'},
      {command: 'visor summary'},
      {command: 'visor ls-types'},
      {command: 'visor ls-tp', flags: ['--filter-types', '--filter-pks', '--show-logs']},
      {command: 'visor tp'},
      {command: 'visor add-tp', flags: ['--type', '--public', '-t', '--timeout']},
      {command: 'visor rm-tp'},
      {command: 'visor disc-tp', flags: ['--id', '--pk']},
      {command: 'visor ls-apps'},
      {command: 'visor start-app'},
      {command: 'visor stop-app'},
      {command: 'visor set-app-autostart'},
      {command: 'visor app-logs-since'},
      {command: 'visor ls-rules'},
      {command: 'visor rule'},
      {command: 'visor rm-rule'},
      {command: 'visor add-rule app', flags: ['--keep-alive']},
      {command: 'visor add-rule fwd', flags: ['--keep-alive']},
      {command: 'visor exec'},
      {command: 'visor update', missing: TOLD},
      {command: 'visor vpn-ui'},
      {command: 'visor vpn-url'},
      {command: 'mdisc entry', flags: ['--addr']},
      {command: 'mdisc available-servers', flags: ['--addr']},
      {command: 'rtfind', flags: ['--addr', '--min-hops', '--max-hops', '--timeout']},
    ],
  },
  {
    era: 'the years between',
    words: [
      ...['visor tp type', 'visor tp ls', 'visor tp id', 'visor tp add', 'visor tp rm', 'visor tp disc'],
      ...['visor route ls-rules', 'visor route rule', 'visor route rm-rule'],
      ...['visor route add-rule app', 'visor route add-rule fwd', 'visor route add-rule intfwd'],
      ...['visor app ls', 'visor app start', 'visor app stop', 'visor info', 'visor ver', 'visor pk', 'rtfind'],
    ].map((command) => ({command})),
  },
  {
    era: '2024',
    words: [
      {command: 'visor pk', flags: ['-i', '--input', '-p', '--pkg', '-w', '--http', '-x', '--prt', '--json']},
      {command: 'visor info'},
      {command: 'visor ver'},
      {command: 'visor ports'},
      {command: 'visor ip'},
      {command: 'visor ping', flags: ['-t', '--tries', '-s', '--size']},
      {command: 'visor test', flags: ['-t', '--tries', '-s', '--size', '-c', '--count']},
      {command: 'visor start', missing: TOLD},
      {command: 'visor reload'},
      {command: 'visor halt'},
      {command: 'visor app ls'},
      {command: 'visor app start'},
      {command: 'visor app stop'},
      {command: 'visor app register', flags: ['-a', '--appname', '-p', '--localpath']},
      {command: 'visor app deregister', flags: ['-k', '--procKey']},
      {command: 'visor app log'},
      ...['autostart', 'killswitch', 'secure', 'passcode', 'netifc'].map((name) => ({
        command: `visor app arg ${name}`,
      })),
      {command: 'visor hv ui'},
      {command: 'visor hv cpk', flags: ['-i', '-p', '-w']},
      {command: 'visor hv pk'},
      {
        command: 'tp',
        flags: ['-t', '--types', '-p', '--pks', '-l', '--logs', '-i', '--id', '-u', '--tptypes', '--rpc'],
      },
      {
        command: 'tp add',
        flags: [
          ...['-r', '--rpk', '-t', '--type', '-o', '--timeout', '-a', '--sdurl', '-f', '--force'],
          ...['--cfs', '-m', '--cfa'],
        ],
      },
      {command: 'tp rm', flags: ['-a', '--all', '-i', '--id']},
      {command: 'tp disc', flags: ['-i', '--id', '-p', '--pk']},
      {
        command: 'tp tree',
        flags: [
          ...['-k', '--source', '-d', '--dest', '-a', '--tpdurl', '-w', '--uturl', '-r', '--raw', '-p', '--pretty'],
          ...['-o', '--noton', '-g', '--good', '--cft', '--cfu', '-m', '--cfa', '-P', '--pad', '-s', '--stats'],
        ],
      },
      {command: 'route', flags: ['-n', '--nrid', '-i', '--rid']},
      {command: 'route rm'},
      {
        command: 'route add a',
        flags: ['-i', '--rid', '-l', '--lpk', '-m', '--lpt', '-p', '--rpk', '-q', '--rpt', '-a'],
      },
      {command: 'route add b', flags: ['-i', '--rid', '-j', '--nrid', '-k', '--tpid', '--keep-alive']},
      {command: 'route add c', flags: ['-i', '-j', '-k', '-l', '-m', '-p', '-q']},
      {command: 'route find', flags: ['-n', '--min', '-x', '--max', '-t', '--timeout', '-a', '--addr']},
      {command: 'proxy start', flags: ['-k', '--pk', '-a', '--addr', '-n', '--name', '-t', '--timeout', '--http']},
      {command: 'proxy stop', flags: ['--all', '--name']},
      {command: 'proxy status'},
      ...['proxy list', 'vpn list'].map((command) => ({
        command,
        flags: [
          ...['-w', '--uturl', '-a', '--sdurl', '-r', '--raw', '-o', '--noton', '--cfs', '--cfu', '-m', '--cfa'],
          ...['-k', '--pk', '-u', '--unfilter', '-v', '--ver', '-c', '--country', '-s', '--stats'],
        ],
        without: {'-l': 'labels are not part of any answer that a fact tells', '--label': 'as -l'},
      })),
      {command: 'vpn start', flags: ['-k', '--pk', '-t', '--timeout']},
      {command: 'vpn stop'},
      {command: 'vpn status'},
      {command: 'vpn ui', flags: ['-p', '--pkg', '-c', '--config']},
      {command: 'vpn url', flags: ['-p', '--pkg', '-c', '--config']},
      {command: 'fwd', flags: ['-p', '--port', '-d', '--deregister', '-l', '--ls']},
      {command: 'rev', flags: ['-r', '--remote', '-k', '--pk', '-p', '--port', '-l', '--ls', '-d', '--stop']},
      {command: 'ut', flags: ['-k', '-o', '-s', '-t', '-n', '--cfu', '-m', '-u']},
      {command: 'mdisc entry', flags: ['--url']},
      {command: 'mdisc servers', flags: ['--url', '-s']},
      {
        command: 'reward',
        flags: ['-a', '-o', '-r', '-d', '--all'],
        without: {'-a': UNKNOWN, '-o': UNKNOWN, '--all': UNKNOWN},
      },
      {command: 'reward rules', missing: 'a text of the network, which changes without us'},
      {command: 'survey', missing: TOLD},
      {command: 'log', missing: TOLD},
      {command: 'dmsgpty list'},
      {command: 'dmsgpty start', missing: TOLD},
      {command: 'dmsgpty ui'},
      {command: 'dmsgpty url'},
      {
        command: 'config gen',
        flags: ['-i', '--ishv', '-j', '--hvpks', '-o', '--out', '-r', '--regen', '-t', '--testenv'],
      },
      {command: 'config gen-keys', as: 'visor config gen-keys'},
      {command: 'config check-pk', as: 'visor config check-pk'},
      {command: 'config update'},
      {command: 'completion'},
      {command: 'tree', missing: TOLD},
      {command: 'doc', missing: TOLD},
    ],
  },
  {
    era: '2026',
    words: [
      ...['halt', 'suspend', 'resume', 'suspended', 'reinit', 'ready', 'pk', 'info', 'ver', 'ports', 'dmsg-servers']
        .concat(['ip', 'proxies', 'reward', 'log', 'go', 'goroutines', 'ping', 'uptime', 'services', 'exec'])
        .map((word) => ({command: `visor ${word}`})),
      {command: 'visor start', missing: TOLD},
      ...['user', 'cxo', 'pair', 'doctor', 'whois'].map((word) => ({command: `visor ${word}`, missing: TOLD})),
      {command: 'visor state', missing: UNKNOWN},
      {command: 'visor app ls', flags: ['-L', '--live']},
      {
        command: 'visor app start',
        flags: [
          ...['--internal', '--external', '--existing-tp', '--local-route', '--mux', '--mux-mode', '--min-hops'],
          '--routing-policy',
        ],
      },
      ...['stop', 'restart', 'conns', 'add', 'rm', 'env', 'args', 'register', 'deregister', 'log']
        .concat(['autostart', 'killswitch', 'secure', 'whitelist', 'netifc', 'pk'].map((name) => `arg ${name}`))
        .map((word) => ({command: `visor app ${word}`})),
      {command: 'visor hv ui'},
      {command: 'visor hv ui enable', flags: ['-w']},
      {command: 'visor hv ui disable', flags: ['-w']},
      ...['cpk', 'pk', 'status', 'add', 'auth'].map((word) => ({command: `visor hv ${word}`})),
      {command: 'visor hv enable', flags: ['-w']},
      {command: 'visor hv disable', flags: ['-w']},
      {command: 'visor hv rm', flags: ['--all']},
      {
        command: 'visor hv ls',
        flags: ['--flat', '--load'],
        without: {'--flat': 'it is flat; `hypervisor visors` shows more', '--load': UNKNOWN},
      },
      {command: 'visor hv tree', missing: TOLD},
      {command: 'visor hv tui', missing: TOLD},
      {
        command: 'visor hv passwd',
        flags: ['--old', '--new', '--force'],
        without: {'--old': VIA_TERMINAL, '--new': VIA_TERMINAL, '--force': UNKNOWN},
      },
      {
        command: 'tp',
        flags: [
          ...['-t', '--types', '-p', '--pks', '-l', '--logs', '-m', '--more', '-b', '--bw', '--inactive', '-i', '--id'],
          ...[
            '-a',
            '--sdurl',
            '-w',
            '--uturl',
            '-u',
            '--tptypes',
            '-s',
            '--stats',
            '--rpc',
            '--remote',
            '-L',
            '--live',
          ],
          ...['--cfu', '--cfsp', '--cfsv', '--cfsvisor'],
        ],
        without: {'--cfu': CACHE, '--cfsp': CACHE, '--cfsv': CACHE, '--cfsvisor': CACHE},
      },
      ...['tp add', 'tp rm', 'tp disc', 'tp tree', 'tp auto', 'tp id'].map((command) => ({command})),
      {
        command: 'tp add',
        flags: ['-r', '-t', '-o', '-f', '-m', '--rpc', '-d', '--dmsg', '--ar', '--cfar', '--cfdd'],
        without: {
          ...{
            '-d': 'asks services whether types are worth trying; here they are tried',
            '--dmsg': 'as -d',
            '--ar': 'as -d',
          },
          ...{'--cfar': CACHE, '--cfdd': CACHE},
        },
      },
      {command: 'tp all', missing: TOLD},
      {command: 'tp net-stats', missing: TOLD},
      {command: 'tp tpd-stats', missing: TOLD},
      {command: 'tp tpd-health', missing: TOLD},
      {command: 'tp uptime', missing: TOLD},
      ...['v', 'metrics', 'sync'].map((word) => ({command: `tp ${word}`, missing: UNKNOWN})),
      {
        command: 'route calc',
        flags: ['--enable', '--disable', '-t', '-a', '-n', '-x', '-c', '--source'],
      },
      {command: 'route status', flags: ['--json']},
      {
        command: 'route settings',
        flags: [
          ...['--prefer', '--min-hops', '--existing-tp-only', '--force-local', '--mux-fec', '--forward-spill'],
          ...['--ecf-window-margin', '--sbd-demote', '--sbd-backoff', '--forward-switch-margin'],
        ],
      },
      {command: 'route settings dial'},
      {command: 'route minhops'},
      {command: 'route mux'},
      {command: 'route rsn stats'},
      {command: 'route table stats'},
      {command: 'route trace', missing: UNKNOWN},
      {command: 'route policy test', flags: ['-s', '--script', '-d', '--dial']},
      {command: 'route policy bench', flags: ['-s', '--script', '-n', '--iter']},
      ...['add', 'remove', 'weights', 'negotiated'].flatMap((word) => [
        {command: `proxy mux ${word}`},
        {command: `proxy mux-${word}`},
      ]),
      {
        command: 'proxy mux info',
        flags: ['-n', '--name', '-w', '--watch', '-v', '--verbose', '--ndjson', '--duration'],
      },
      {command: 'proxy mux-info'},
      {command: 'proxy mux adopt', missing: TOLD},
    ],
  },
]
