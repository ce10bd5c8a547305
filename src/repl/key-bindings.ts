/** What a key can do at the prompt. */
export type ActionName = (typeof KEY_BINDINGS)[number]['action']

/** Where a binding holds: while typing, while a completion is chosen, while searching the history, while
 * choosing a dial. */
export type KeyContext = 'edit' | 'choose' | 'search' | 'browse'

/** A key of the prompt. What keys do, `:help keys` and the documentation are made from this table. */
export interface KeyBinding {
  readonly keys: readonly string[]
  readonly context: KeyContext
  readonly action: string
  /** What it does, as a line of help. */
  readonly help: string
}

export const KEY_BINDINGS = [
  {keys: ['enter'], context: 'edit', action: 'enter', help: 'Run the entry where it is whole, else begin a line.'},
  {keys: ['alt-enter'], context: 'edit', action: 'submit', help: 'Run the entry as it stands.'},
  {keys: ['ctrl-o', 'shift-enter'], context: 'edit', action: 'newline', help: 'Begin a line.'},
  {keys: ['tab'], context: 'edit', action: 'complete', help: 'Complete; at the beginning of a line, indent.'},
  {keys: ['ctrl-a', 'home'], context: 'edit', action: 'line-start', help: 'To the beginning of the line.'},
  {keys: ['ctrl-e', 'end'], context: 'edit', action: 'line-end', help: 'To the end of the line.'},
  {keys: ['ctrl-b', 'left'], context: 'edit', action: 'left', help: 'One character back.'},
  {keys: ['ctrl-f', 'right'], context: 'edit', action: 'right', help: 'One character on.'},
  {keys: ['alt-b', 'ctrl-left', 'alt-left'], context: 'edit', action: 'word-left', help: 'One word back.'},
  {keys: ['alt-f', 'ctrl-right', 'alt-right'], context: 'edit', action: 'word-right', help: 'One word on.'},
  {keys: ['alt-<', 'ctrl-home'], context: 'edit', action: 'text-start', help: 'To the beginning of the entry.'},
  {keys: ['alt->', 'ctrl-end'], context: 'edit', action: 'text-end', help: 'To the end of the entry.'},
  {
    keys: ['up'],
    context: 'edit',
    action: 'up',
    help: 'A line up; from the first, to the entry before that begins alike.',
  },
  {keys: ['down'], context: 'edit', action: 'down', help: 'A line down; from the last, to the entry after.'},
  {
    keys: ['ctrl-p', 'alt-p', 'pageup'],
    context: 'edit',
    action: 'older',
    help: 'To the entry before that begins alike.',
  },
  {keys: ['ctrl-n', 'alt-n', 'pagedown'], context: 'edit', action: 'newer', help: 'To the entry after.'},
  {keys: ['ctrl-r'], context: 'edit', action: 'search', help: 'Search the history.'},
  {
    keys: ['backspace'],
    context: 'edit',
    action: 'backspace',
    help: 'Take out the character before, or an indentation.',
  },
  {keys: ['delete'], context: 'edit', action: 'delete', help: 'Take out the character at the caret.'},
  {keys: ['ctrl-d'], context: 'edit', action: 'delete-or-leave', help: 'The same; where nothing is typed, leave.'},
  {keys: ['ctrl-k'], context: 'edit', action: 'kill-line', help: 'Cut to the end of the line.'},
  {keys: ['ctrl-u'], context: 'edit', action: 'kill-start', help: 'Cut to the beginning of the line.'},
  {keys: ['ctrl-w'], context: 'edit', action: 'kill-space', help: 'Cut back to a space.'},
  {keys: ['alt-backspace', 'alt-ctrl-h'], context: 'edit', action: 'kill-word-left', help: 'Cut the word before.'},
  {keys: ['alt-d', 'ctrl-delete'], context: 'edit', action: 'kill-word', help: 'Cut the word that follows.'},
  {keys: ['ctrl-y'], context: 'edit', action: 'yank', help: 'Put in what was cut.'},
  {keys: ['alt-y'], context: 'edit', action: 'yank-older', help: 'After that: exchange it for what was cut before.'},
  {keys: ['ctrl-t'], context: 'edit', action: 'transpose', help: 'Exchange two characters.'},
  {keys: ['alt-t'], context: 'edit', action: 'transpose-words', help: 'Exchange two words.'},
  {keys: ['alt-u'], context: 'edit', action: 'upper', help: 'Make the rest of the word capitals,'},
  {keys: ['alt-l'], context: 'edit', action: 'lower', help: 'small letters,'},
  {keys: ['alt-c'], context: 'edit', action: 'capital', help: 'or begin it with a capital.'},
  {
    keys: ['alt-.'],
    context: 'edit',
    action: 'last-word',
    help: 'Put in the last word of the entry before; again, of the one before that.',
  },
  {keys: ['ctrl-_'], context: 'edit', action: 'undo', help: 'Take back the last change.'},
  {keys: ['alt-_', 'alt-r'], context: 'edit', action: 'redo', help: 'Make it again.'},
  {
    keys: ['ctrl-c'],
    context: 'edit',
    action: 'interrupt',
    help: 'Stop what runs; where nothing does, drop what is typed.',
  },
  {keys: ['ctrl-l'], context: 'edit', action: 'clear', help: 'Clear the screen.'},
  {
    keys: ['f2', 'ctrl-]'],
    context: 'edit',
    action: 'view',
    help: 'Show candidates and decision while typing, or no more.',
  },
  {keys: ['ctrl-z'], context: 'edit', action: 'suspend', help: 'Go to the shell; `fg` comes back.'},
  {keys: ['escape'], context: 'edit', action: 'escape', help: 'Close what is open; with --vi, to the command mode.'},

  {keys: ['tab', 'down', 'ctrl-n'], context: 'choose', action: 'choose-next', help: 'The next completion.'},
  {keys: ['shift-tab', 'up', 'ctrl-p'], context: 'choose', action: 'choose-previous', help: 'The one before.'},
  {keys: ['pagedown'], context: 'choose', action: 'choose-page-down', help: 'Some further on.'},
  {keys: ['pageup'], context: 'choose', action: 'choose-page-up', help: 'Some back.'},
  {keys: ['enter', 'right'], context: 'choose', action: 'choose-accept', help: 'Take it; typing on does so, too.'},
  {
    keys: ['escape', 'ctrl-g', 'ctrl-c'],
    context: 'choose',
    action: 'choose-dismiss',
    help: 'Go back to what was typed.',
  },

  {keys: ['ctrl-r', 'up'], context: 'search', action: 'search-older', help: 'The next older entry that has it.'},
  {keys: ['ctrl-s', 'down'], context: 'search', action: 'search-newer', help: 'The next newer one.'},
  {
    keys: ['backspace'],
    context: 'search',
    action: 'search-backspace',
    help: 'Take out a character of what is searched.',
  },
  {
    keys: ['enter', 'escape', 'tab'],
    context: 'search',
    action: 'search-accept',
    help: 'Edit the entry that was found.',
  },
  {keys: ['ctrl-g', 'ctrl-c'], context: 'search', action: 'search-cancel', help: 'Go back to what was typed.'},

  {keys: ['up', 'ctrl-p', 'shift-tab'], context: 'browse', action: 'browse-up', help: 'The dial before.'},
  {keys: ['down', 'ctrl-n', 'tab'], context: 'browse', action: 'browse-down', help: 'The next dial.'},
  {keys: ['pageup'], context: 'browse', action: 'browse-page-up', help: 'Some back.'},
  {keys: ['pagedown'], context: 'browse', action: 'browse-page-down', help: 'Some further on.'},
  {keys: ['backspace'], context: 'browse', action: 'browse-backspace', help: 'Take out a character of the filter.'},
  {keys: ['ctrl-u'], context: 'browse', action: 'browse-all', help: 'Show all dials.'},
  {keys: ['enter'], context: 'browse', action: 'browse-use', help: 'Use the dial.'},
  {keys: ['escape', 'ctrl-g', 'ctrl-c'], context: 'browse', action: 'browse-leave', help: 'Leave it as it is.'},
] as const satisfies readonly KeyBinding[]
