/** A command of the workbench. Help, completion, messages and the documentation are made from this table. */
export interface WorkbenchCommand {
  readonly name: string
  /** What follows the name, as in a usage line; empty for nothing. */
  readonly args: string
  readonly summary: string
  readonly group: 'Policy' | 'Dial' | 'Answer' | 'Keep' | 'Prompt'
  /** Whole lines as typed. */
  readonly examples: readonly string[]
}

export const COMMANDS = [
  {
    name: 'load',
    args: 'POLICY',
    summary: 'Load a policy: a file or preset:NAME. Its functions can be called at the prompt, too.',
    group: 'Policy',
    examples: [':load examples/policies/proxy.star', ':load preset:spread-bw'],
  },
  {
    name: 'reload',
    args: '',
    summary: 'Read the policy again, and show what that changes for the current dial.',
    group: 'Policy',
    examples: [':reload'],
  },
  {
    name: 'lint',
    args: '',
    summary: 'Lint the loaded policy, probes included.',
    group: 'Policy',
    examples: [':lint'],
  },
  {
    name: 'diff',
    args: 'OTHER',
    summary: 'Decide the current dial with another policy, and show what differs.',
    group: 'Policy',
    examples: [':diff preset:spread-bw'],
  },
  {
    name: 'patch',
    args: '[NAME… | show | off | write FILE]',
    summary:
      'Decide with functions and constants of the prompt in place of those that the policy has: all that were defined since ' +
      'it was loaded, or those named. The file stays as it is; `write` makes a new one.',
    group: 'Policy',
    examples: [
      ':patch',
      ':patch decide_route',
      ':patch show',
      ':patch write examples/policies/patched.star',
      ':patch off',
    ],
  },
  {
    name: 'recording',
    args: 'FILE',
    summary: 'Take dials from another recording.',
    group: 'Dial',
    examples: [':recording examples/recordings/synthetic-week.jsonl'],
  },
  {
    name: 'dials',
    args: '[WORD…]',
    summary: 'List the dials of the recording whose id, app, peer or time has every word.',
    group: 'Dial',
    examples: [':dials', ':dials skychat fri'],
  },
  {
    name: 'use',
    args: 'ID',
    summary: 'Make a dial of the recording the current one; the beginning of its id is enough where only one has it.',
    group: 'Dial',
    examples: [':use 01-mon'],
  },
  {
    name: 'ctx',
    args: '[NAME=VALUE…]',
    summary: 'Show who dials whom and when, or change it: app, peer, port, now, direct, and what the caller asks for.',
    group: 'Dial',
    examples: [':ctx', ':ctx app=vpn-client now=friday+17h', ':ctx mux_routes=4 direct=none'],
  },
  {
    name: 'cand',
    args: '[add ROUTE | drop N | set N ROUTE | set N latency_ms=MS | set N kinds=KIND | sort latency|hops | clear]',
    summary: 'Show the candidate routes, or edit them. Edited candidates answer every question for routes.',
    group: 'Dial',
    examples: [
      ':cand',
      ':cand add "SG,ID 120ms stcpr"',
      ':cand set 0 latency_ms=15',
      ':cand set 0 kinds=sudph',
      ':cand sort latency',
    ],
  },
  {
    name: 'hour',
    args: 'HOUR | FROM..TO',
    summary:
      'Move the dial to that hour of its day, in its own zone; or show what becomes of it at each hour of a range.',
    group: 'Dial',
    examples: [':hour 17', ':hour 0..23', ':hour 22..6'],
  },
  {
    name: 'country',
    args: 'RELAY CODE',
    summary: 'What `geo` answers about a relay; `??` for unknown. The beginning of a key is enough.',
    group: 'Dial',
    examples: [':country 037e1a US', ':country SG:a SG'],
  },
  {
    name: 'trust',
    args: 'RELAY [yes|no]',
    summary: 'Whether `peers.is_trusted` says yes about a relay.',
    group: 'Dial',
    examples: [':trust SG:a', ':trust 02147b no'],
  },
  {
    name: 'decide',
    args: '',
    summary: 'Take the current dial through every phase of the router.',
    group: 'Answer',
    examples: [':decide'],
  },
  {
    name: 'why',
    args: '',
    summary: 'For every call: the line that made the answer, the tests on the way there, and what was lost.',
    group: 'Answer',
    examples: [':why'],
  },
  {
    name: 'trace',
    args: '[CALL]',
    summary: 'The lines that the calls ran, with the values they changed; of one call, or of all.',
    group: 'Answer',
    examples: [':trace', ':trace 1'],
  },
  {
    name: 'steps',
    args: '',
    summary: 'Instructions per call and per line, against the ceiling of the router.',
    group: 'Answer',
    examples: [':steps'],
  },
  {
    name: 'profile',
    args: '[all]',
    summary: 'Instructions and time per function and line, for the current dial or for all dials of the recording.',
    group: 'Answer',
    examples: [':profile', ':profile all'],
  },
  {
    name: 'auto',
    args: '[on|off]',
    summary: 'Whether every change of the dial or the policy shows at once what becomes of it.',
    group: 'Answer',
    examples: [':auto on'],
  },
  {
    name: 'save',
    args: 'case NAME | recording FILE',
    summary: 'Write the current dial and its outcome as a case of the suite beside the policy, or as a recording.',
    group: 'Keep',
    examples: [':save case friday evening avoids US', ':save recording friday.jsonl'],
  },
  {
    name: 'time',
    args: 'EXPRESSION',
    summary: 'Run an entry, and say how many instructions and milliseconds it took.',
    group: 'Prompt',
    examples: [':time sorted(candidates, key=lambda c: c.est_latency_ms)'],
  },
  {
    name: 'reset',
    args: '',
    summary: 'Forget what was defined at the prompt; policy and dial stay.',
    group: 'Prompt',
    examples: [':reset'],
  },
  {
    name: 'view',
    args: 'split|plain',
    summary: 'Whether a terminal shows candidates and decision while you type; F2 does the same.',
    group: 'Prompt',
    examples: [':view split'],
  },
  {
    name: 'help',
    args: '[COMMAND | keys | vi]',
    summary: 'Show the commands, one with examples, or the keys of the prompt and those of its vi mode.',
    group: 'Prompt',
    examples: [':help', ':help cand', ':help keys'],
  },
  {name: 'quit', args: '', summary: 'Leave.', group: 'Prompt', examples: [':quit']},
] as const satisfies readonly WorkbenchCommand[]

export type CommandName = (typeof COMMANDS)[number]['name']

/** The command of a name, `undefined` for none. */
export function commandOf(name: string): (WorkbenchCommand & {readonly name: CommandName}) | undefined {
  return COMMANDS.find((command) => command.name === name)
}
