import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {editEnvFile, parseEnvFile, type EnvValue} from '../../../src/config/env/env-file.js'
import {envOfValues} from '../../../src/config/env/env-of-values.js'
import {envTemplate} from '../../../src/config/env/env-template.js'
import {valuesOfEnv} from '../../../src/config/env/values-of-env.js'
import {VARIABLES} from '../../../src/config/env/variables.js'

describe('an environment file', () => {
  it.each([
    ['A=1', {A: '1'}],
    ["A='x y' # note", {A: 'x y'}],
    ['A="x#y"', {A: 'x#y'}],
    ['A=x#y', {A: 'x#y'}],
    ['A=(\'a\' "b c" d)', {A: 'a,b c,d'}],
    ["A=('')", {A: ''}],
    ['# A=1\n  \nexport A=1\n1A=2\nA=3', {A: '3'}],
    ['A=1\r\nB=2', {A: '1', B: '2'}],
    ['A=$(rm -rf /)', {A: '$(rm -rf /)'}],
  ])('%j is read without a shell', (text, values) => {
    expect(parseEnvFile(text).values).toEqual(values)
  })

  it('is edited line by line; every other line stays', () => {
    const text = '# head\n#ISHYPERVISOR=false\n  # LOGLVL=x\nOTHER=1\n'
    expect(editEnvFile(text, {ISHYPERVISOR: true, LOGLVL: "it's", STUNSERVERS: ['a:1', 'b:2'], OTHER: undefined})).toBe(
      "# head\nISHYPERVISOR=true\nLOGLVL='it'\\''s'\n#OTHER=1\n\n" +
        "### Added by `skywire autoconfig` ################################\nSTUNSERVERS=('a:1' 'b:2')\n",
    )
  })

  it('says what was written into it', () => {
    const value = fc.oneof(
      fc.boolean(),
      fc.integer(),
      fc.string({unit: fc.constantFrom(..."ab #'$/:".split(''))}),
    ) as fc.Arbitrary<EnvValue>
    const lines = fc.array(fc.constantFrom('# x', '', 'A=1', '#A=2', 'B="q"', 'junk')).map((all) => all.join('\n'))
    fc.assert(
      fc.property(lines, fc.constantFrom('A', 'B', 'NEW'), value, (text, key, written) => {
        const {values} = parseEnvFile(editEnvFile(text, {[key]: written}))
        expect(values[key]).toBe(String(written))
        const others = Object.entries(parseEnvFile(text).values).filter(([name]) => name !== key)
        for (const [name, before] of others) expect(values[name]).toBe(before)
      }),
    )
  })

  it('edited twice is the same as edited once', () => {
    const once = editEnvFile(envTemplate('e4'), {PKGENV: true, NEW: 'x'})
    expect(editEnvFile(once, {PKGENV: true, NEW: 'x'})).toBe(once)
  })
})

describe('the template', () => {
  it('names every variable, and sets none', () => {
    const text = envTemplate('e4')
    for (const {env} of VARIABLES.filter(({gone}) => gone === undefined)) expect(text).toContain(`\n#${env}=`)
    expect(parseEnvFile(text).values).toEqual({})
  })

  it('holds the settings it is given, which come back out of it', () => {
    const values = {pkEndpoint: true, isHypervisor: true, minHops: 2, hypervisorKeys: ['a', 'b'], policy: 'none'}
    expect(valuesOfEnv(parseEnvFile(envTemplate('e4', envOfValues(values))))).toEqual(values)
  })
})
