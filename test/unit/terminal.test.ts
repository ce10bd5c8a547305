import {describe, expect, it} from 'vitest'
import {lookFor, onAbruptEnd, restoreTerminal} from '../../src/terminal.js'

function stream(properties: {isTTY?: boolean; columns?: number; depth?: number}): NodeJS.WriteStream {
  return {...properties, getColorDepth: () => properties.depth ?? 8} as unknown as NodeJS.WriteStream
}

const TERMINAL = stream({isTTY: true, columns: 100})
const PIPE = stream({})

describe('lookFor', () => {
  it.each([
    ['a terminal', TERMINAL, {}, false, {level: 2, width: 100}],
    ['a terminal with all colours', stream({isTTY: true, columns: 80, depth: 24}), {}, false, {level: 3, width: 80}],
    ['a terminal without colours', stream({isTTY: true, columns: 80, depth: 1}), {}, false, {level: 0, width: 80}],
    ['a terminal that does not tell its width', stream({isTTY: true, columns: 0}), {}, false, {level: 2, width: 80}],
    ['a terminal with NO_COLOR', TERMINAL, {NO_COLOR: '1'}, false, {level: 0, width: 100}],
    ['a terminal with an empty NO_COLOR', TERMINAL, {NO_COLOR: ''}, false, {level: 2, width: 100}],
    ['a terminal with --no-color', TERMINAL, {}, true, {level: 0, width: 100}],
    ['a dumb terminal', TERMINAL, {TERM: 'dumb'}, false, {level: 0, width: 100}],
    ['a pipe', PIPE, {}, false, {level: 0, width: Infinity}],
    ['a pipe with FORCE_COLOR', PIPE, {FORCE_COLOR: '1'}, false, {level: 1, width: Infinity}],
    ['a pipe with FORCE_COLOR=3', PIPE, {FORCE_COLOR: '3'}, false, {level: 3, width: Infinity}],
    ['a terminal with FORCE_COLOR=0', TERMINAL, {FORCE_COLOR: '0'}, false, {level: 0, width: 100}],
    ['FORCE_COLOR against NO_COLOR', PIPE, {FORCE_COLOR: '1', NO_COLOR: '1'}, false, {level: 0, width: Infinity}],
  ])('for %s', (_, target, env, noColor, expected) => {
    const {chalk, width} = lookFor(target, {env, noColor})
    expect({level: chalk.level, width}).toEqual(expected)
  })
})

describe('restoreTerminal', () => {
  it('calls once what was remembered and not taken back', () => {
    const called: string[] = []
    onAbruptEnd(() => called.push('kept'))
    const forget = onAbruptEnd(() => called.push('taken back'))
    forget()
    restoreTerminal()
    restoreTerminal()
    expect(called).toEqual(['kept'])
  })
})
