/** A key of the command mode of vi, which `--vi` and Escape reach. Numbers before it repeat it. */
export interface ViBinding {
  /** As typed; a `.` behind another character stands for any. */
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
  {keys: ['W'], kind: 'motion', action: 'long-word', help: 'The same by spaces: on,'},
  {keys: ['B'], kind: 'motion', action: 'long-word-back', help: 'back,'},
  {keys: ['E'], kind: 'motion', action: 'long-word-end', help: 'and to the end.'},
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
  {keys: [';'], kind: 'motion', action: 'find-again', help: 'The same once more,'},
  {keys: [','], kind: 'motion', action: 'find-back', help: 'and the other way.'},
  {keys: ['d'], kind: 'operator', action: 'delete', help: 'Cut up to where a motion leads; `dd` a line.'},
  {keys: ['c'], kind: 'operator', action: 'change', help: 'The same, and type; `cc` a line.'},
  {keys: ['y'], kind: 'operator', action: 'copy', help: 'Copy it; `yy` a line.'},
  {
    keys: ['iw', 'aw'],
    kind: 'object',
    action: 'word',
    help: 'After an operator: the word at the caret; with its space.',
  },
  {
    keys: ['i"', "i'", 'a"', "a'"],
    kind: 'object',
    action: 'string',
    help: 'What is in the quotes; with them.',
  },
  {
    keys: ['i(', 'i[', 'i{', 'a(', 'a[', 'a{'],
    kind: 'object',
    action: 'brackets',
    help: 'What is in the brackets; with them.',
  },
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
  {keys: ['Y'], kind: 'command', action: 'copy-line', help: 'Copy the line, as `yy`.'},
  {keys: ['S'], kind: 'command', action: 'change-line', help: 'Change the line, as `cc`.'},
  {keys: ['>>'], kind: 'command', action: 'shift-right', help: 'Indent the line.'},
  {keys: ['<<'], kind: 'command', action: 'shift-left', help: 'Take an indentation back.'},
  {keys: ['.'], kind: 'command', action: 'again', help: 'Make the last change again.'},
  {keys: ['u'], kind: 'command', action: 'undo', help: 'Take back the last change.'},
  {keys: ['Ctrl-R'], kind: 'command', action: 'redo', help: 'Make it again.'},
  {keys: ['/'], kind: 'command', action: 'search', help: 'Search the history.'},
] as const satisfies readonly ViBinding[]

export type ViAction<Kind extends ViBinding['kind']> = Extract<
  (typeof VI_BINDINGS)[number],
  {readonly kind: Kind}
>['action']
