import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {createContext} from '../../../src/context.js'
import {complete} from '../../../src/repl/complete.js'
import {openWorkbench} from '../../../src/repl/open-workbench.js'
import {preview} from '../../../src/repl/preview.js'
import {signatureHelp} from '../../../src/repl/signature.js'
import type {Workbench} from '../../../src/repl/workbench.js'
import {tempFolder} from '../../support/temp-folder.js'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
let workbench: Workbench

beforeAll(async () => {
  workbench = await openWorkbench(createContext({root: ROOT}), {
    contract: '2026-06',
    ...{recording: undefined, id: undefined, candidates: undefined, isAuto: false, program: 'test'},
  })
  await workbench.load('examples/policies/proxy.star')
  await workbench.run('def mine(first, *rest, key=None):\n  "What is mine."\n  return first')
  await workbench.run('limits = {"low": 1, "high": [2, 3]}')
})
afterAll(() => workbench.engine.close())

const items = async (text: string) => (await complete(workbench, text)).items

describe('completion', () => {
  it.each<[string, string, object]>([
    [':re', 'reload', {kind: 'command', doc: expect.stringContaining('Read the policy again')}],
    [':load preset:spread-bw', 'preset:spread-bw', {kind: 'preset', doc: expect.stringMatching(/\w/)}],
    [':load examples/policies/pro', 'examples/policies/proxy.star', {kind: 'file'}],
    [':load ./examples/pol', './examples/policies/', {kind: 'folder'}],
    [':use 15', '15-fri-18h-skysocks-client-proxy-us', {kind: 'dial', doc: expect.stringContaining('7 routes')}],
    [':ctx mux', 'mux_routes=', {kind: 'argument'}],
    [':cand s', 'sort', {kind: 'argument'}],
    [':cand drop ', '2', {kind: 'index', doc: 'DE, FI 55 ms stcpr'}],
    [':cand sort l', 'latency', {kind: 'argument'}],
    [':country 0', '037112', {kind: 'relay', doc: 'DE, trusted'}],
    ['mi', 'mine', {kind: 'function', doc: 'mine(first, *rest, key=None): What is mine.'}],
    ['lat', 'latency', {kind: 'function', doc: 'latency(route)'}],
    ['can', 'candidates', {kind: 'name', doc: expect.stringContaining('list: ')}],
    ['ctx.pe', 'peer_pk', {kind: 'field', doc: expect.stringMatching(/^string: /)}],
    ['ctx.no', 'now', {kind: 'method'}],
    ['geo.', 'country', {kind: 'method', doc: 'geo.country(pk) → string'}],
    ['"".join(candidates[0].hops_g', 'hops_geo', {kind: 'field'}],
    ['candidates[', '0', {kind: 'index', doc: 'PL 52 ms stcp'}],
    ['limits[', '"low"', {kind: 'index'}],
    ['limits["h', '"high"', {kind: 'index'}],
    ['limits["high"][', '1', {kind: 'index'}],
    ['ctx.cli_overrides["mux', '"mux_routes"', {kind: 'index'}],
    ['RouteSpec(mux=2, fall', 'fallback=', {kind: 'parameter', doc: expect.stringContaining('drop refuses')}],
    ['RouteSpec(fallback="', 'drop', {kind: 'value'}],
    ['RouteSpec(distribution="lat', 'latency-aware', {kind: 'value', doc: 'how packets spread over the legs'}],
    ['mine(1, k', 'key=', {kind: 'parameter', doc: 'key=None'}],
    ['sorted(candidates, re', 'reverse=', {kind: 'parameter'}],
    ['el', 'elif', {kind: 'keyword'}],
  ])('of `%s` offers %s', async (text, word, about) => {
    const found = (await items(text)).find((item) => item.text.startsWith(word))
    expect(found).toMatchObject(about)
  })

  it('offers no keyword twice, none in a list inside the call, and none to modules', async () => {
    expect((await items('RouteSpec(mux=2, mu')).map(({text}) => text)).not.toContain('mux=')
    expect((await items('RouteSpec([mu')).map(({text}) => text)).not.toContain('mux=')
    expect((await items('geo.country(p')).map(({text}) => text)).not.toContain('pk=')
  })

  it('begins with what is nearest', async () => {
    const kinds = (await items('mine(')).map(({kind, text}) => `${kind} ${text}`)
    expect(kinds.slice(0, 2)).toEqual(['parameter first=', 'parameter key='])
    expect(kinds.indexOf('function mine')).toBeLessThan(kinds.indexOf('name candidates'))
  })

  it('completes at the cursor, and says what it replaces', async () => {
    const found = await complete(workbench, 'len(candi) + 1', 9)
    expect(found).toMatchObject({start: 4, prefix: 'candi', items: [{text: 'candidates'}]})
  })

  it('finds nothing rather than failing', async () => {
    for (const text of [':load /no/such/', ':nothing x', 'a.b.c.', '(((', '"', '?', '??', ':', 'x["\\']) {
      expect((await complete(workbench, text)).items).toBeInstanceOf(Array)
    }
  })
})

describe('signature help', () => {
  it.each<[string, string, string | null]>([
    ['geo.country(', 'geo.country(pk) → string', 'pk'],
    ['mine(1, 2, 3', 'mine(first, *rest, key=None)', '*rest'],
    ['mine(1, key=', 'mine(first, *rest, key=None)', 'key=None'],
    ['latency(candidates[0', 'latency(route)', 'route'],
    ['sorted(candidates, key=', 'sorted(iterable, key=None, reverse=False) → list', 'key=None'],
    ['latency(1, 2', 'latency(route)', null],
  ])('for `%s`', async (text, signature, parameter) => {
    const help = await signatureHelp(workbench, text)
    expect(help?.text).toBe(signature)
    expect(help?.parameters[help.active ?? -1]?.text ?? null).toBe(parameter)
  })

  it('tells about the keywords of a constructor', async () => {
    const help = await signatureHelp(workbench, 'RouteSpec(mux=2, distribution=')
    expect(help?.given).toEqual(['mux'])
    expect(help?.parameters[help.active ?? -1]).toMatchObject({
      name: 'distribution',
      doc: 'string; how packets spread over the legs',
    })
  })

  it('knows nothing of what is no call', async () => {
    expect(await signatureHelp(workbench, 'nobody(1, ')).toBeNull()
    expect(await signatureHelp(workbench, '1 + 2')).toBeNull()
  })
})

describe('the preview', () => {
  it.each([
    ['candidates[0].hops_geo', '["PL"]'],
    ['len', '<built-in function len>'],
    ['1 + 2 * 3', '7'],
    ['limits["high"][1]', '3'],
  ])('of `%s` is %s', async (text, value) => {
    expect(await preview(workbench, text)).toMatchObject({text: value})
  })

  it.each(['len(candidates)', '[c for c in candidates]', 'x = 1', '1 //', 'nobody', '1 // 0', ':decide', '?len', ''])(
    'of `%s` is none',
    async (text) => {
      expect(await preview(workbench, text)).toBeNull()
    },
  )

  it('is dropped when the text has changed', async () => {
    expect(await preview(workbench, '1', AbortSignal.abort())).toBeNull()
  })
})

describe('a policy whose file is saved', () => {
  it('is loaded again and held against before; what does not load leaves it', async () => {
    const file = join(tempFolder(), 'p.star')
    writeFileSync(file, 'def decide_route(ctx, candidates):\n  return RouteSpec(mux=2)\n')
    await workbench.run(`:load ${file}`)
    const reloads: string[] = []
    let told = (): void => undefined
    const next = (): Promise<void> => new Promise((resolve) => (told = resolve))
    const end = workbench.onReload((reload) => {
      reloads.push(
        reload.kind === 'failed' ? reload.problem.message : (reload.result.consequence?.change?.fields ?? []).join(),
      )
      told()
    })
    try {
      const first = next()
      writeFileSync(file, 'def decide_route(ctx, candidates):\n  return RouteSpec(distribution="equal")\n')
      await first
      const second = next()
      writeFileSync(file, 'def decide_route(:\n')
      await second
      expect(reloads).toEqual([expect.stringContaining('distribution'), expect.stringContaining('parse')])
      expect((await workbench.decide()).record.calls[0]?.result).toMatchObject({spec: {distribution: 'equal'}})
    } finally {
      end()
    }
  })
})
