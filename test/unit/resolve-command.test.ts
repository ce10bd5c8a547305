import {describe, expect, it} from 'vitest'
import {resolveCommand, wordsAfter} from '../../src/resolve-command.js'

const IDS = new Set(['version', 'policy:test', 'policy:preset:list', 'visor:tp', 'visor:tp:add'])

describe('resolveCommand', () => {
  it.each([
    ['version', {kind: 'command', id: 'version', argv: []}],
    ['version --json', {kind: 'command', id: 'version', argv: ['--json']}],
    ['policy test a b', {kind: 'command', id: 'policy:test', argv: ['a', 'b']}],
    ['visor tp add x', {kind: 'command', id: 'visor:tp:add', argv: ['x']}],
    ['visor tp 77ab', {kind: 'command', id: 'visor:tp', argv: ['77ab']}],
    ['visor tp --add', {kind: 'command', id: 'visor:tp', argv: ['--add']}],
    ['policy', {kind: 'topic', id: 'policy'}],
    ['policy preset --help', {kind: 'topic', id: 'policy:preset'}],
    ['polcy test', {kind: 'unknown', words: ['polcy'], parent: ''}],
    ['policy tset x', {kind: 'unknown', words: ['policy', 'tset'], parent: 'policy'}],
    ['--json version', {kind: 'unknown', words: [], parent: ''}],
  ])('%s', (line, expected) => {
    expect(resolveCommand(line.split(' '), IDS)).toEqual(expected)
  })
})

describe('wordsAfter', () => {
  it('lists each next word once', () => {
    expect(wordsAfter('', IDS)).toEqual(['policy', 'version', 'visor'])
    expect(wordsAfter('policy', IDS)).toEqual(['preset', 'test'])
    expect(wordsAfter('version', IDS)).toEqual([])
  })
})
