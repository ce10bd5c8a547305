import {PassThrough} from 'node:stream'
import {describe, expect, it} from 'vitest'
import {askGenerate, type Answers} from '../../../src/config-files/ask-generate.js'
import type {GenerateValues} from '../../../src/config/generate/flags.js'
import type {GeneratedEra} from '../../../src/config/generate/generate.js'
import {testMachine} from '../../support/config-machine.js'

const PEER = '02c8ddafcf4d88c0734b98919c4f924ddb542dbba815b0d804e2e0518fa954f096'

interface Told {
  readonly answers: Answers
  /** Everything that was shown. */
  readonly shown: string
}

/** Answers each question in turn; a question ends with a blank and no line break. */
async function tell(
  lines: readonly string[],
  {era = 'e4', values = {}, output}: {era?: GeneratedEra; values?: GenerateValues; output?: string} = {},
): Promise<Told> {
  const [input, screen] = [new PassThrough(), new PassThrough()]
  const left = [...lines]
  let shown = ''
  screen.setEncoding('utf8').on('data', (text: string) => {
    shown += text
    if (!text.endsWith(' ')) return
    const line = left.shift()
    if (line === undefined) input.end()
    else input.write(`${line}\n`)
  })
  const fileFault = (file: string) => (file === 'taken.json' ? 'taken.json exists.' : undefined)
  const situation = {era, values, output, signal: new AbortController().signal, fileFault}
  const answers = await askGenerate(situation, testMachine(), {input, output: screen, isTerminal: false})
  expect(left).toEqual([])
  return {answers, shown}
}

describe('the wizard', () => {
  it('takes defaults for empty answers', async () => {
    const {answers, shown} = await tell(['', '', '', '', '', '', ''])
    expect(answers).toEqual({
      output: '/home/user/skywire-config.json',
      values: {vpnServer: false, policy: 'none'},
    })
    expect(shown).toContain('visors cannot talk to those of the production network')
  })

  it('asks on about what was answered', async () => {
    const {answers} = await tell([
      'test',
      'yes',
      'y',
      'yes',
      '6000',
      'no',
      'preset:adaptive',
      'taken.json',
      'visor.json',
    ])
    expect(answers).toEqual({
      output: 'visor.json',
      values: {
        testenv: true,
        isHypervisor: true,
        pkEndpoint: true,
        isPublic: true,
        stcprPort: 6000,
        vpnServer: false,
        policy: 'preset:adaptive',
      },
    })
  })

  it('asks again, and says why, until an answer is right', async () => {
    const {answers, shown} = await tell([
      'moon',
      'prod',
      'no',
      '02zz',
      `${PEER}, ${PEER}`,
      '',
      '',
      '/p.star',
      '@/p.star',
      '',
    ])
    expect(shown).toContain('Answer prod or test.')
    expect(shown).toContain('is not a public key')
    expect(shown).toContain('Answer none, preset:NAME or @FILE.')
    expect(answers.values).toMatchObject({hypervisorKeys: [PEER, PEER], policy: '@/p.star'})
  })

  it('does not ask what flags said, nor what the era does not know', async () => {
    const {answers, shown} = await tell(['', ''], {era: 'e1', values: {testenv: true}, output: 'x.json'})
    expect(answers).toEqual({values: {}})
    expect(shown).not.toContain('policy')
    expect(shown).not.toContain('Network, prod or test?')
  })

  it('is interrupted when the input ends', async () => {
    await expect(tell([''])).rejects.toMatchObject({exitStatus: 130})
  })
})
