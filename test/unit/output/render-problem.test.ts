import {describe, expect, it} from 'vitest'
import {Bug, InputProblem, PolicyProblem, ServiceProblem} from '../../../src/errors.js'
import {lookOf, PLAIN} from '../../../src/output/look.js'
import {renderProblem} from '../../../src/output/render-problem.js'

describe('renderProblem', () => {
  it('says what failed, why and what to do', () => {
    const problem = new ServiceProblem('no visor answers at localhost:3435', {
      cause: new Error('connect ECONNREFUSED 127.0.0.1:3435'),
      hints: ['Start the visor.', 'Name the address of a running one with `--rpc HOST:PORT`.'],
    })
    expect(renderProblem(problem, PLAIN)).toBe(
      [
        'error: no visor answers at localhost:3435 [SERVICE]',
        '  because: connect ECONNREFUSED 127.0.0.1:3435',
        '  try: Start the visor.',
        '  try: Name the address of a running one with `--rpc HOST:PORT`.',
      ].join('\n'),
    )
  })

  it('draws the source around the place', () => {
    const text = 'def f():\n    pass\n\ndef decide_route(ctx, candidates):\n\treturn foo(1)\n'
    const problem = new PolicyProblem('undefined: foo', {place: {file: 'a.star', line: 5, column: 9, text}})
    expect(renderProblem(problem, PLAIN)).toBe(
      [
        'error: undefined: foo [POLICY_LOAD]',
        '  at a.star:5:9',
        '      3 |',
        '      4 | def decide_route(ctx, candidates):',
        '    > 5 |     return foo(1)',
        '        |            ^',
        '      6 |',
      ].join('\n'),
    )
  })

  it('puts the caret below wide and combining characters', () => {
    const text = 'x = "日本é" + y'
    const problem = new PolicyProblem('undefined: y', {place: {file: 'a.star', line: 1, column: 13, text}})
    const [, , source, caret] = renderProblem(problem, PLAIN).split('\n')
    expect(source).toBe('    > 1 | x = "日本é" + y')
    // Six columns of text before the quote's content, two wide characters, one letter with its accent.
    expect(caret).toBe(`        | ${' '.repeat(5 + 4 + 1 + 4)}^`)
  })

  it('begins a line later where the caret would not be seen', () => {
    const text = `short\n${'x'.repeat(150)}HERE${'y'.repeat(150)}\nshort\n`
    const problem = new PolicyProblem('undefined', {place: {file: 'a.star', line: 2, column: 151, text}})
    const [, , before, source = '', caret = ''] = renderProblem(problem, {...PLAIN, width: 60}).split('\n')
    expect(before).toBe('      1 | short')
    expect(source).toMatch(/^ {4}> 2 \| …x+HEREy+…$/)
    expect(source.length).toBeLessThanOrEqual(60)
    expect(source.slice(caret.indexOf('^'))).toMatch(/^HERE/)
  })

  it.each([
    ['no line', {file: 'a.json', text: 'x'}, 'a.json'],
    ['a line past the end', {file: 'a.json', line: 9, column: 1, text: 'x'}, 'a.json:9:1'],
    ['no text', {file: 'a.json', line: 2, column: 3}, 'a.json:2:3'],
  ])('names the place alone when there is %s', (_, place, shown) => {
    expect(renderProblem(new InputProblem('wrong', {place}), PLAIN)).toBe(`error: wrong [INPUT]\n  at ${shown}`)
  })

  it('keeps within the width', () => {
    const text = `x = "${'a'.repeat(200)}"`
    const problem = new PolicyProblem('bad', {place: {file: 'a.star', line: 1, column: 3, text}})
    const lines = renderProblem(problem, lookOf({width: 40}))
      .split('\n')
      .slice(2)
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(40)
  })

  it('does not let a text steer the terminal', () => {
    const problem = new InputProblem('key \u001b[2J is odd', {cause: 'bell \u0007', place: {file: 'a\u001b.json'}})
    expect(renderProblem(problem, PLAIN)).toBe('error: key ␛[2J is odd [INPUT]\n  at a␛.json\n  because: bell ␇')
  })

  it('asks for a report when the failure is ours', () => {
    const shown = renderProblem(new Bug(new TypeError('x is undefined')), PLAIN)
    expect(shown).toMatch(/^error: a bug in skywire-cli: x is undefined \[BUG\]\n {2}try: Report it with /)
  })

  it('colours only where colour is wanted', () => {
    const problem = new InputProblem('wrong', {hints: ['Mend it.']})

    expect(renderProblem(problem, lookOf({level: 1}))).toMatch(/\u001b\[/)

    expect(renderProblem(problem, PLAIN)).not.toMatch(/\u001b\[/)
  })
})
