import {readFileSync} from 'node:fs'
import {beforeAll, describe, expect, it} from 'vitest'
import {createEngine, OtherValue, type Engine, type FunctionFile, type Span, type SyntaxNode} from '../src/index.js'
import {instant, policyOf, world} from './vectors.js'

let engine: Engine

beforeAll(async () => {
  engine = await createEngine()
})

const here = {now: instant(world.ctx.now), providers: world.providers}

describe('the module', () => {
  it('is given as a path, bytes or compiled, and answers the same', async () => {
    const file = new URL('../starlark.wasm', import.meta.url)
    const text = policyOf({id: '', text: ['decide_route = 3']})
    for (const wasm of [file, readFileSync(file), engine.module]) {
      const other = await createEngine({wasm})
      expect(other.load(text)).toEqual(engine.load(text))
    }
  })

  it('is refused when it is another one', async () => {
    const empty = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)
    await expect(createEngine({wasm: empty})).rejects.toThrow('not the engine module')
  })

  it('names the interpreter that its source pins', () => {
    const goMod = readFileSync(new URL('../go/go.mod', import.meta.url), 'utf8')
    expect(goMod).toContain(`go.starlark.net ${engine.version.starlark}\n`)
    const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {version: string}
    expect(engine.version.engine).toBe(version)
  })
})

describe('parsing', () => {
  const parse = (...lines: string[]) => {
    const parsed = engine.parse({label: 't.star', text: lines.join('\n'), contract: '2026-06'})
    if (parsed.kind !== 'parsed') throw new Error(parsed.message)
    return parsed
  }

  it('gives kinds and spans with exclusive ends', () => {
    const {tree} = parse('x = (1, "é") + f(a=2)[0]')
    expect(tree?.body[0]).toMatchObject({
      kind: 'AssignStmt',
      span: [1, 1, 1, 25],
      left: {kind: 'Ident', name: 'x'},
      right: {
        kind: 'BinaryExpr',
        op: '+',
        at: [1, 14],
        left: {kind: 'ParenExpr', span: [1, 5, 1, 13], inner: {kind: 'TupleExpr', parens: false}},
        right: {
          kind: 'IndexExpr',
          span: [1, 16, 1, 25],
          object: {kind: 'CallExpr', args: [{kind: 'BinaryExpr', op: '='}]},
        },
      },
    })
  })

  it('gives every node the ends of its text', () => {
    const source = [
      'def f(a, b=1, *args, **kw):',
      '    for i, (j, k) in [(1, (2, 3))]:',
      '        if not a: continue',
      '        elif i: pass',
      '        else: x = """a',
      'b"""',
      '    y = [c.d["e"][1:2:i] for c in b if c and -c] + [g(*args, **kw) if a else {i: 2.5}]',
      '    return lambda z, w=(): (z, w)',
      'def g(): return',
    ].join('\n')
    const {tree} = parse(...source.split('\n'))
    const lines = source.split('\n')
    const textOf = ([line, column, endLine, endColumn]: Span): string => {
      const text = lines.slice(line - 1, endLine)
      text[text.length - 1] = text.at(-1)!.slice(0, endColumn - 1)
      return text.join('\n').slice(column - 1)
    }
    const texts = new Set<string>()
    walk(tree!, (node) => {
      if (node.kind !== 'File') texts.add(`${node.kind} ${textOf(node.span)}`)
    })
    for (const each of [
      'DefStmt def g(): return',
      'ReturnStmt return',
      'UnaryExpr **kw',
      'TupleExpr i, (j, k)',
      'BranchStmt continue',
      'IfStmt elif i: pass\n        else: x = """a\nb"""',
      'Literal """a\nb"""',
      'SliceExpr c.d["e"][1:2:i]',
      'IndexExpr c.d["e"]',
      'ForClause for c in b',
      'IfClause if c and -c',
      'CondExpr g(*args, **kw) if a else {i: 2.5}',
      'DictEntry i: 2.5',
      'LambdaExpr lambda z, w=(): (z, w)',
      'TupleExpr ()',
      'ParenExpr (z, w)',
    ])
      expect(texts).toContain(each)
  })

  it('tells what identifiers are bound to', () => {
    const {tree, bindings} = parse('def f(a):', '    def g(): return a', '    return len(geo.x) + g() + f(1)')
    const scopes: string[] = []
    walk(tree!, (node) => {
      if (node.kind !== 'Ident') return
      const scope = node.binding === null ? 'none' : bindings[node.binding]!.scope
      scopes.push(`${node.name} ${scope}`)
    })
    expect(scopes).toEqual([
      'f global',
      'a cell',
      'g local',
      'a free',
      'len universal',
      'geo predeclared',
      'x none',
      'g local',
      'f global',
    ])
  })

  it('gives comments with their places', () => {
    const {comments} = parse('# first', 'x = 1  # second', '# third', '')
    expect(comments).toEqual([
      {text: '# first', at: [1, 1], place: 'before'},
      {text: '# second', at: [2, 8], place: 'suffix'},
      {text: '# third', at: [3, 1], place: 'after'},
    ])
    const without = engine.parse({label: 't.star', text: 'x = 1  # second', contract: '2026-06', comments: false})
    expect(without).toMatchObject({comments: [], errors: [], tree: {body: [{span: [1, 1, 1, 6]}]}})
  })

  it('gives the one syntax error and no tree, or all resolver errors and the tree', () => {
    expect(parse('x = ')).toMatchObject({tree: null, errors: [{at: [1, 5]}]})
    expect(parse('a = b', 'c = d')).toMatchObject({
      tree: {kind: 'File'},
      errors: [
        {message: 'undefined: b', at: [1, 5]},
        {message: 'undefined: d', at: [2, 5]},
      ],
    })
  })

  it('knows the names of the contract version', () => {
    for (const contract of ['2026-06', '2026-08'] as const) {
      const parsed = engine.parse({label: 't', text: 'x = peers', contract})
      expect(parsed).toMatchObject({errors: []})
    }
  })
})

function walk(node: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  visit(node)
  for (const value of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof child === 'object' && child !== null && 'kind' in child) walk(child as SyntaxNode, visit)
    }
  }
}

describe('the contract', () => {
  it('differs between versions by what was added', () => {
    const members = (version: '2026-06' | '2026-08') =>
      engine.contract(version).modules.flatMap((m) => m.members.map((f) => `${m.name}.${f.name}`))
    const before = members('2026-06')
    expect(members('2026-08').filter((name) => !before.includes(name))).toEqual(['peers.has_transport'])
  })

  it('has the fields of the constructors with their types and defaults', () => {
    const [routeSpec] = engine.contract('2026-06').constructors
    expect(routeSpec?.fields.map((f) => `${f.name}: ${f.type} = ${f.default}`)).toEqual([
      'chosen: candidate = None',
      'reverse_chosen: candidate = None',
      'mux: int = 0',
      'forward_mux: int = 0',
      'reverse_mux: int = 0',
      'min_hops: int = 0',
      'forward_min_hops: int = 0',
      'reverse_min_hops: int = 0',
      'fallback: string = ""',
      'distribution: string = ""',
      'rotation_interval_seconds: int = 0',
    ])
  })

  it('has the language options and limits of the router', () => {
    const {dialect, limits, methods, universe} = engine.contract('2026-06')
    expect(Object.keys(dialect).filter((option) => dialect[option])).toEqual(['set'])
    expect(limits).toEqual({call_steps: 100_000, load_steps: null})
    expect(methods['list']).not.toContain('sort')
    expect(universe).toHaveLength(33)
  })
})

describe('a session', () => {
  it('evaluates entries one after another and shows values as data', () => {
    const session = engine.openSession({contract: '2026-06'})
    expect(session.run('x = [1, 2.5]', here)).toMatchObject({kind: 'value', value: null})
    expect(session.run('x + [None, True, {"k": 1 << 60}]', here)).toMatchObject({
      value: {type: 'list', text: '[1, 2.5, None, True, {"k": 1152921504606846976}]'},
    })
    expect(session.run('print(datetime.now().hour); logging.warn("w")', here).output).toEqual([
      {kind: 'print', text: '17'},
      {kind: 'warn', text: 'w'},
    ])
  })

  it('says where an entry failed', () => {
    const session = engine.openSession({contract: '2026-06'})
    expect(session.run('x = (1', here, 'in')).toMatchObject({
      kind: 'failure',
      stage: 'parse',
      position: {line: 1, column: 7},
    })
    expect(session.run('def f():\n  return 1 // 0\nf()', here, 'in')).toMatchObject({
      stage: 'call',
      message: 'floored division by zero',
      position: {file: 'in', line: 2, column: 12},
    })
  })

  it('has ctx and candidates where they are bound, and describes values without calling anything', () => {
    const session = engine.openSession({contract: '2026-06'})
    session.bindContext('ctx', {...world.ctx, now: here.now}, world.reverse_candidates)
    session.bind('candidates', world.candidates)
    expect(session.run('[ctx.app, len(ctx.reverse_candidates), candidates[2].hops]', here)).toMatchObject({
      value: {data: ['vpn-client', 2, ['A', 'C']]},
    })
    expect(session.inspect('candidates[0]')?.attributes.map((a) => a.name)).toEqual([
      'est_latency_ms',
      'hops',
      'hops_geo',
      'transport_kinds',
    ])
    expect(session.inspect('ctx.cli_overrides')).toMatchObject({keys: ['"mux_routes"'], length: 1})
    expect(session.inspect('candidates.pop()')).toBeNull()
    expect(session.names().filter((n) => n.name === 'ctx')).toMatchObject([{type: 'struct', given: true}])
  })

  it('stops an endless entry at its own limit, and goes on', () => {
    const session = engine.openSession({contract: '2026-06', steps: 10_000})
    expect(session.run('for i in range(1 << 40):\n  pass', here)).toMatchObject({kind: 'tool-limit', limit: 'steps'})
    expect(session.run('i > 0', here)).toMatchObject({value: {data: true}})
  })

  it('is lost with its instance, and says so', () => {
    const session = engine.openSession({contract: '2026-06'})
    expect(session.run('"x" * 1000000000', here)).toMatchObject({kind: 'tool-limit', limit: 'memory'})
    expect(session.alive).toBe(false)
    expect(() => session.run('1', here)).toThrow('lost')
    expect(engine.openSession({contract: '2026-06'}).alive).toBe(true)
  })
})

describe('a file of functions', () => {
  const load = (...lines: string[]): FunctionFile => {
    const file = engine.loadFunctions(policyOf({id: '', text: lines}))
    if (file.kind !== 'loaded') throw new Error(file.message)
    return file
  }

  it('lists its functions with signature and documentation', () => {
    const {functions} = load('def never_us(dial, outcome):', '    """No route through the US."""', '    return True')
    expect(functions).toEqual([
      {
        name: 'never_us',
        signature: 'never_us(dial, outcome)',
        doc: 'No route through the US.',
        position: {file: 'p.star', line: 1, column: 1},
      },
    ])
  })

  it('gives a function objects as structs, maps as dicts, instants as datetimes', () => {
    const file = load(
      'def f(dial, outcome):',
      '    return [dial.now.hour, outcome.route["hops"][0], outcome.none == None, 0.5 * 2]',
    )
    const args = [{now: here.now}, {route: new Map([['hops', ['A']]]), none: null}]
    expect(file.call('f', args, here)).toMatchObject({kind: 'value', value: {data: [17, 'A', true, 1], truth: true}})
  })

  it('says how a function failed', () => {
    const file = load('def f(dial):', '    return dial.nope')
    expect(file.call('f', [{}], here)).toMatchObject({kind: 'failure', message: 'struct has no .nope attribute'})
    expect(file.call('f', [], here)).toMatchObject({message: 'function f missing 1 argument (dial)'})
    expect(() => file.call('g', [], here)).toThrow('no function g')
  })

  it('gives what has no plain form as text', () => {
    const result = load('def f():', '    return [len]').call('f', [], here)
    expect(result).toMatchObject({
      value: {data: [new OtherValue('builtin_function_or_method', '<built-in function len>')]},
    })
  })

  it('answers again after its instance was lost', () => {
    const file = load('def f(n):', '    return "x" * n')
    expect(file.call('f', [1_000_000_000], here)).toMatchObject({kind: 'tool-limit', limit: 'memory'})
    expect(file.call('f', [3], here)).toMatchObject({value: {data: 'xxx'}})
  })
})
