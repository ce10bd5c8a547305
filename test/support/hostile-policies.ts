/** A script that is meant to do harm, or is odd, and what may become of it: the router's own answer, or a limit of ours. */
export interface HostilePolicy {
  readonly name: string
  readonly text: string | Uint8Array
  /** How loading or the first call ends. */
  readonly ends: HostileEnd
  /** How it may end too, on a machine that is quick enough. */
  readonly or?: HostileEnd
}

export type HostileEnd = 'decides' | 'fails' | 'does not load' | 'limit'

const call = (...body: string[]): string =>
  ['def decide_route(ctx, candidates):', ...body.map((line) => `    ${line}`), ''].join('\n')
const plain = call('return RouteSpec(mux=2)')
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)))

export const HOSTILE_POLICIES: readonly HostilePolicy[] = [
  {
    name: 'nested loops at load time, in a function',
    text: `def f():\n    for i in range(1000000):\n        for j in range(1000000):\n            pass\nf()\n${plain}`,
    ends: 'limit',
  },
  {name: '[0] * 10**9', text: call('x = [0] * 1000000000', 'return None'), ends: 'limit'},
  {name: '"x" * 10**9', text: call('x = "x" * 1000000000', 'return None'), ends: 'limit'},
  {
    name: 'sorted(range(10**7))',
    text: call('x = sorted(range(10000000))', 'return None'),
    ends: 'limit',
    or: 'decides',
  },
  {name: 'list(range(10**9))', text: call('x = list(range(1000000000))', 'return None'), ends: 'limit'},
  {
    name: 'a string doubled 60 times',
    text: call('s = "ab"', 'for i in range(60):', '    s = s + s', 'return None'),
    ends: 'limit',
  },
  {name: '1 << 10**9', text: call('x = 1 << 1000000000', 'return None'), ends: 'fails'},
  {
    name: 'a number squared 40 times',
    text: call('x = 3', 'for i in range(40):', '    x = x * x', 'return None'),
    ends: 'limit',
  },
  {
    name: '900 MB of prints',
    text: call('for i in range(9000):', '    print("x" * 100000)', 'return None'),
    ends: 'limit',
  },
  {
    name: '10 000 nested parentheses',
    text: `x = ${'('.repeat(10_000)}1${')'.repeat(10_000)}\n${plain}`,
    ends: 'decides',
  },
  {
    name: '1 MB of valid source',
    text: Array.from({length: 11_000}, (_, index) => `x${String(index)} = "${'y'.repeat(80)}"\n`).join('') + plain,
    ends: 'decides',
  },
  {name: 'invalid UTF-8', text: bytes('x = "', [0xff, 0xfe], '"\n', plain), ends: 'decides'},
  {name: 'a NUL byte, where the scanner ends', text: bytes('x = 1', [0], '\n', plain), ends: 'does not load'},
  {name: 'CRLF', text: plain.replaceAll('\n', '\r\n'), ends: 'decides'},
  {name: 'a byte order mark', text: bytes([0xef, 0xbb, 0xbf], plain), ends: 'does not load'},
  {name: 'nothing at all', text: '', ends: 'does not load'},
  {name: 'L24: 2.7 million steps at load', text: `X = [c for c in range(300000)]\n${plain}`, ends: 'decides'},
]
