import {describe, expect, it} from 'vitest'
import {completeLine, type CompletableCommand} from '../../../src/completion/complete-line.js'

const COMMANDS: readonly CompletableCommand[] = [
  {id: 'version', summary: 'Show the version.', args: {}, flags: {json: {type: 'boolean'}}},
  {
    id: 'policy:decide',
    summary: 'Decide one dial.',
    args: {policy: {}},
    flags: {
      json: {type: 'boolean', summary: 'Print JSON.'},
      contract: {type: 'option', char: 'c', options: ['2026-06', '2026-08']},
      geo: {type: 'option', multiple: true},
      secret: {type: 'option', hidden: true},
    },
  },
  {id: 'policy:preset:list', args: {}, flags: {}},
  {id: 'visor:tp', summary: 'Show one transport.', args: {id: {}}, flags: {}},
  {id: 'visor:tp:add', args: {}, flags: {}},
  {id: 'completion', args: {shell: {options: ['bash', 'zsh']}}, flags: {}},
  {id: '__complete', hidden: true, args: {}, flags: {}},
]

const words = (...line: string[]): readonly string[] => completeLine(line, COMMANDS).words.map(({word}) => word)

describe('completeLine', () => {
  it.each([
    ['the first words, hidden commands left out', [''], ['completion', 'policy', 'version', 'visor']],
    ['what begins with the word', ['v'], ['version', 'visor']],
    ['the words of a group', ['policy', ''], ['decide', 'preset']],
    ['the words of a group within a group', ['policy', 'preset', ''], ['list']],
    ['the words below a command that is a group too', ['visor', 'tp', ''], ['add']],
    ['nothing below a word that is no command', ['nonsense', ''], []],
    ['flags', ['policy', 'decide', 'x.star', '--'], ['--contract', '--geo', '--help', '--json']],
    ['flags not given yet', ['policy', 'decide', '--json', '--j'], []],
    ['flags that may be given again', ['policy', 'decide', '--geo', 'a', '--g'], ['--geo']],
    ['values of a flag', ['policy', 'decide', '--contract', ''], ['2026-06', '2026-08']],
    ['values of a short flag', ['policy', 'decide', '-c', '2026-08'], ['2026-08']],
    [
      'values behind an equals sign',
      ['policy', 'decide', '--contract=2026-0'],
      ['--contract=2026-06', '--contract=2026-08'],
    ],
    ['values of an argument', ['completion', ''], ['bash', 'zsh']],
    ['no values beyond the last argument', ['completion', 'bash', ''], []],
  ])('offers %s', (_, line, expected) => {
    expect(words(...line)).toEqual(expected)
  })

  it.each([
    ['an argument', ['policy', 'decide', ''], true],
    ['a flag that takes any value', ['policy', 'decide', '--geo', ''], true],
    ['what follows --', ['visor', 'exec', '--', 'l'], true],
    ['a flag with listed values', ['policy', 'decide', '--contract', ''], false],
    ['a group', ['policy', ''], false],
  ])('for %s says whether a file may stand there', (_, line, files) => {
    expect(completeLine(line, COMMANDS).files).toBe(files)
  })

  it('carries the first line of each summary', () => {
    expect(completeLine(['ver'], COMMANDS).words).toEqual([{word: 'version', about: 'Show the version.'}])
  })
})
