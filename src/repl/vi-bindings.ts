/** A key of the command mode of vi, which `--vi` and Escape reach. Numbers before it repeat it. */
export interface ViBinding {
  /** As typed; `.` stands for any character. */
  readonly keys: readonly string[]
  readonly kind: 'motion' | 'operator' | 'object' | 'command'
  readonly action: string
  /** What it does, as a line of help. */
  readonly help: string
}

export const VI_BINDINGS = [
  {keys: ['h'], kind: 'motion', action: 'left', help: 'One character back.'},
  {keys: ['l', ' '], kind: 'motion', action: 'right', help: 'One character on.'},
  {keys: ['j'], kind: 'motion', action: 'down', help: 'A line down, or to the newer entry.'},
  {keys: ['k'], kind: 'motion', action: 'up', help: 'A line up, or to the older entry.'},
  {keys: ['w'], kind: 'motion', action: 'word', help: 'To the next word.'},
  {keys: ['b'], kind: 'motion', action: 'word-back', help: 'To the word before.'},
  {keys: ['e'], kind: 'motion', action: 'word-end', help: 'To the end of the word.'},
  {keys: ['0'], kind: 'motion', action: 'line-start', help: 'To the beginning of the line.'},
  {keys: ['^'], kind: 'motion', action: 'line-text', help: 'To its first character that is no space.'},
  {keys: ['$'], kind: 'motion', action: 'line-end', help: 'To its end.'},
  {keys: ['gg'], kind: 'motion', action: 'text-start', help: 'To the beginning of the entry.'},
  {keys: ['G'], kind: 'motion', action: 'text-end', help: 'To its last line.'},
  {keys: ['%'], kind: 'motion', action: 'bracket', help: 'To the bracket that belongs to this one.'},
  {
    keys: ['f.', 'F.', 't.', 'T.'],
    kind: 'motion',
    action: 'find',
    help: 'To a character of the line, on or back; before it.',
  },
  {keys: [';'], kind: 'motion', action: 'find-again', help: 'The same once more.'},
  {keys: ['d'], kind: 'operator', action: 'delete', help: 'Cut up to where a motion leads; `dd` a line.'},
  {keys: ['c'], kind: 'operator', action: 'change', help: 'The same, and type; `cc` a line.'},
  {keys: ['y'], kind: 'operator', action: 'copy', help: 'Copy it; `yy` a line.'},
  {keys: ['iw'], kind: 'object', action: 'inner-word', help: 'After an operator: the word at the caret.'},
  {keys: ['i'], kind: 'command', action: 'insert', help: 'Type before the caret.'},
  {keys: ['a'], kind: 'command', action: 'append', help: 'Type behind it.'},
  {keys: ['I'], kind: 'command', action: 'insert-start', help: 'Type at the beginning of the line.'},
  {keys: ['A'], kind: 'command', action: 'append-end', help: 'Type at its end.'},
  {keys: ['o'], kind: 'command', action: 'open-below', help: 'Type in a new line below.'},
  {keys: ['O'], kind: 'command', action: 'open-above', help: 'Type in a new line above.'},
  {keys: ['x'], kind: 'command', action: 'cut', help: 'Cut the character at the caret.'},
  {keys: ['X'], kind: 'command', action: 'cut-back', help: 'Cut the one before.'},
  {keys: ['s'], kind: 'command', action: 'exchange', help: 'Cut the character, and type.'},
  {keys: ['D'], kind: 'command', action: 'delete-end', help: 'Cut to the end of the line.'},
  {keys: ['C'], kind: 'command', action: 'change-end', help: 'The same, and type.'},
  {keys: ['p'], kind: 'command', action: 'put', help: 'Put in behind the caret what was cut.'},
  {keys: ['P'], kind: 'command', action: 'put-before', help: 'Put it in before.'},
  {keys: ['r.'], kind: 'command', action: 'overwrite', help: 'Write another character here.'},
  {keys: ['~'], kind: 'command', action: 'case', help: 'Turn small letters into capitals, and back.'},
  {keys: ['J'], kind: 'command', action: 'join', help: 'Join with the line below.'},
  {keys: ['u'], kind: 'command', action: 'undo', help: 'Take back the last change.'},
  {keys: ['/'], kind: 'command', action: 'search', help: 'Search the history.'},
] as const satisfies readonly ViBinding[]

export type ViAction<Kind extends ViBinding['kind']> = Extract<
  (typeof VI_BINDINGS)[number],
  {readonly kind: Kind}
>['action']
