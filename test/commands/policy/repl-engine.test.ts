import {fileURLToPath} from 'node:url'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {ReplEngine} from '../../../src/engine/repl-engine.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const open: ReplEngine[] = []
const engineWith = (timeoutMs?: number): ReplEngine => {
  const engine = new ReplEngine({root, contract: '2026-06', ...(timeoutMs === undefined ? {} : {timeoutMs})})
  open.push(engine)
  return engine
}
const text = async (engine: ReplEngine, expression: string) => {
  const entry = await engine.run(expression, '<test>')
  return entry.kind === 'value' ? entry.value?.text : entry.message
}

/** One builtin that looks at no clock and no flag for many seconds. */
const DEAF = 'int("9" * 3000000) > 0'

afterEach(async () => {
  await Promise.all(open.splice(0).map((engine) => engine.close()))
})

describe('the engine of a workbench', () => {
  it('stops an endless entry when interrupted, and keeps what was defined', async () => {
    const engine = engineWith()
    await engine.run('a = [1]', '<test>')
    const endless = engine.run('for i in range(1 << 40):\n  pass', '<test>')
    await vi.waitFor(() => expect(engine.interrupt()).toBe(true))
    // Steps may run out first on a fast machine; nothing else may.
    expect(await endless).toMatchObject({kind: 'tool-limit', limit: expect.stringMatching(/interrupt|steps/)})
    expect(await text(engine, 'a')).toBe('[1]')
  })

  it('ends a thread that does not listen within half a second, and runs the journal again in a new one', async () => {
    const engine = engineWith()
    await engine.run('a = [1]', '<test>')
    await engine.run('a.append(2)', '<test>')
    await engine.run('1 // 0', '<test>')
    const deaf = engine.run(DEAF, '<test>')
    await vi.waitFor(() => expect(engine.interrupt()).toBe(true))
    const start = performance.now()
    expect(await deaf).toMatchObject({kind: 'tool-limit', limit: 'interrupt'})
    expect(performance.now() - start).toBeLessThan(5000)
    expect(await text(engine, 'a')).toBe('[1, 2]')
  })

  it('is given no more time by being interrupted again and again', async () => {
    const engine = engineWith()
    await engine.run('a = 1', '<test>')
    const deaf = engine.run(DEAF, '<test>')
    const again = setInterval(() => engine.interrupt(), 50)
    try {
      expect(await deaf).toMatchObject({kind: 'tool-limit', limit: 'interrupt'})
    } finally {
      clearInterval(again)
    }
  })

  it('runs again what failed, as it did something before that, but nothing that a limit stopped, and says so', async () => {
    const engine = engineWith()
    const restarts: object[] = []
    engine.onRestart((restart) => restarts.push(restart))
    await engine.run('a = []', '<1>')
    await engine.run('def f(n):\n  a.append(n)\n  return 1 // 0', '<2>')
    await engine.run('f(1)', '<3>')
    await engine.run('for i in range(1 << 40):\n  a.append(i) if i < 3 else None', '<4>')
    expect(await text(engine, 'len(a)')).toBe('4')
    expect(await engine.run('b = "x" * 1000000000', '<5>')).toMatchObject({limit: 'memory'})
    expect(restarts).toEqual([{entries: 4, left_out: ['<4>', '<5>']}])
    expect(await text(engine, 'a')).toBe('[1]')
  })

  it('is not ended by a preview, however much it would take', async () => {
    const engine = engineWith()
    engine.onRestart(() => expect.unreachable())
    await engine.run('a = "x" * 5000000', '<1>')
    for (const expression of ['a * 1000', '"x" * 1000000000', '[a] * 10000000', 'a < a + a', '"%s" % [a]']) {
      expect(await engine.inspect(expression), expression).toBeNull()
    }
    expect(await engine.inspect('a[3]')).toMatchObject({text: '"x"'})
  })

  it('has no use for an interruption while nothing runs', async () => {
    const engine = engineWith()
    expect(await text(engine, '1')).toBe('1')
    expect(engine.interrupt()).toBe(false)
    expect(await text(engine, '2')).toBe('2')
  })

  it('gives up by itself what never looks at the clock', async () => {
    const engine = engineWith(100)
    expect(await engine.run(DEAF, '<test>')).toMatchObject({kind: 'tool-limit', limit: 'time'})
    expect(await text(engine, '3')).toBe('3')
  })

  it('forgets entries when told to', async () => {
    const engine = engineWith()
    await engine.run('a = 1', '<test>')
    await engine.reset()
    expect(await text(engine, 'a')).toBe('undefined: a')
  })

  it('answers in the order asked', async () => {
    const engine = engineWith()
    await engine.run('a = []', '<test>')
    const lengths = await Promise.all([1, 2, 3].map(async (n) => [await text(engine, `a.append(${n})`), n][1]))
    expect(lengths).toEqual([1, 2, 3])
    expect(await text(engine, 'a')).toBe('[1, 2, 3]')
  })
})
