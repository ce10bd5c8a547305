import {spawnSync} from 'node:child_process'
import {describe, expect, it} from 'vitest'
import {cleanEnv, RUN} from '../support/spawn-program.js'

/** What bash offers when Tab is pressed at the end of `line`, which it has divided into `words`. */
function tab(words: readonly string[]): readonly string[] {
  const script = [
    `skywire-cli() { node ${RUN} "$@"; }`,
    'source <(skywire-cli completion bash)',
    `COMP_WORDS=(skywire-cli ${words.map((word) => `'${word}'`).join(' ')})`,
    `COMP_CWORD=${words.length}`,
    '_skywire_cli',
    'printf "%s\\n" "${COMPREPLY[@]}"',
  ].join('\n')
  const {stdout, stderr} = spawnSync('bash', ['--norc', '-c', script], {env: cleanEnv(), encoding: 'utf8'})
  expect(stderr).toBe('')
  return stdout.split('\n').filter((line) => line !== '')
}

describe.runIf(spawnSync('bash', ['-c', 'true']).status === 0)('completion in bash', () => {
  it.each([
    ['a command', ['vers'], ['version']],
    ['a value', ['completion', ''], ['bash', 'fish', 'zsh']],
    ['a flag', ['version', '--js'], ['--json']],
    ['nothing', ['nonsense', ''], []],
  ])('completes %s', (_, words, expected) => {
    expect(tab(words)).toEqual(expected)
  })
})
