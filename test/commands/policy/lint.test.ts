import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {runCommand} from '../../support/run-command.js'
import {schemaFaults} from '../../support/schema-faults.js'

const HEAD = 'def decide_route(ctx, candidates):\n'
const GOOD = '# Two legs.\n\ndef decide_route(ctx, candidates):\n    return RouteSpec(mux = 2)\n'
const TYPO = 'def decide_route(ctx, candidates):\n    return RouteSpec(mux = 2, minhops = 2)\n'
const FIXED = TYPO.replace('minhops', 'min_hops')
const WARNED = 'def decide_route(ctx, candidates):\n    return RouteSpec(mux = 0)\n'
const BROKEN = 'def decide_route(ctx, candidates):\n    return RouteSpec(mux = legs)\n'

let folder: string
const file = (name: string): string => join(folder, name)
const lint = (...argv: string[]) => runCommand(['policy', 'lint', ...argv])

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policy-lint-'))
  await mkdir(file('sub'))
})
beforeEach(async () => {
  await Promise.all([
    writeFile(file('good.star'), GOOD),
    writeFile(file('typo.star'), TYPO),
    writeFile(file('broken.star'), BROKEN),
    writeFile(file('sub/warned.star'), WARNED),
  ])
})
afterAll(() => rm(folder, {recursive: true}))

describe('policy lint', () => {
  it('says nothing but a count about a good policy, and exits 0', async () => {
    const {stdout, stderr, status} = await lint(file('good.star'))
    expect({stdout, stderr, status}).toEqual({stdout: '1 file: 0 errors, 0 warnings\n', stderr: '', status: 0})
  })

  it('shows place, effect, probe and fix, and exits 1', async () => {
    const {stdout, status} = await lint(file('typo.star'))
    expect(status).toBe(1)
    expect(stdout).toContain('error RS601 RouteSpec has no field minhops')
    expect(stdout).toContain(`${file('typo.star')}:2:31`)
    expect(stdout).toContain('a visor goes on as if the policy had said nothing')
    expect(stdout).toContain('seen in probe ordinary/1')
    expect(stdout).toContain('+    return RouteSpec(mux = 2, min_hops = 2)')
  })

  it('takes a policy that does not load as a finding', async () => {
    const {stdout, status} = await lint(file('broken.star'), '-o', 'concise')
    expect(status).toBe(1)
    expect(stdout).toContain('broken.star:2:28: error')
    expect(stdout).toContain('[fails-to-load]')
  })

  it('reads a policy that nothing can run, and says that it was not run to its end', async () => {
    const endless = `${HEAD}    x = 9\n${'    x = x * x\n'.repeat(60)}    return RouteSpec(mux = 0)\n`
    await writeFile(file('endless.star'), endless)
    const {json, status} = await lint(file('endless.star'), '--json', '--fail-level', 'warning')
    const [{findings, probes}] = json().files
    expect({probes, codes: findings.map(({code}: {code: string}) => code), status}).toEqual({
      probes: 'limit',
      codes: ['RS611'],
      status: 1,
    })
    await rm(file('endless.star'))
  }, 30_000)

  it('lints folders, globs and presets, each file once', async () => {
    const {json, status} = await lint(folder, join(folder, '*.star'), 'preset:spread-bw', '--json')
    expect(status).toBe(1)
    expect(json().files.map((each: {file: string}) => each.file.replace(folder, ''))).toEqual([
      '/broken.star',
      '/good.star',
      '/sub/warned.star',
      '/typo.star',
      'preset:spread-bw',
    ])
    expect(schemaFaults('lint-report', json())).toEqual([])
  })

  it('reads standard input under a name', async () => {
    const argv = ['policy', 'lint', '-', '--stdin-filename', 'my.star', '-o', 'concise']
    const {stdout, status} = await runCommand(argv, {stdin: TYPO})
    expect(status).toBe(1)
    expect(stdout).toMatch(/^my\.star:2:31: error RS601/)
  })

  it('goes on after a file that cannot be read', async () => {
    const {stdout, stderr, status} = await lint(file('none.star'), file('good.star'))
    expect(status).toBe(4)
    expect(stderr).toContain('it does not exist')
    expect(stdout).toContain('1 file: 0 errors')
  })
})

describe('which findings count', () => {
  it('warnings fail with --fail-level warning and with --strictness ci only', async () => {
    const warned = file('sub/warned.star')
    expect((await lint(warned)).status).toBe(0)
    expect((await lint(warned, '--fail-level', 'warning')).status).toBe(1)
    expect((await lint(warned, '--strictness', 'ci')).status).toBe(1)
    expect((await lint(file('typo.star'), '--fail-level', 'never')).status).toBe(0)
  })

  it('selects, ignores and grades rules by code, beginning or name', async () => {
    const typo = file('typo.star')
    expect((await lint(typo, '--ignore', 'RS')).status).toBe(0)
    expect((await lint(typo, '--select', 'CD', '--select', 'LC')).status).toBe(0)
    expect((await lint(typo, '--select', 'unknown-field')).status).toBe(1)
    expect((await lint(typo, '--severity', 'RS601=info')).status).toBe(0)
  })

  it('refuses words that no rule is called', async () => {
    const {stdout, stderr, status} = await lint(file('good.star'), file('typo.star'), '--select', 'XX999')
    expect(status).toBe(2)
    expect(stderr.match(/no lint rule is called `XX999`/g)).toHaveLength(1)
    expect(stdout).toBe('')
  })

  it('a baseline leaves new findings only', async () => {
    const baseline = file('lint-baseline.json')
    expect((await lint(folder, '--baseline', baseline, '--write-baseline')).status).toBe(0)
    const {stdout} = await lint(folder, '--baseline', baseline)
    expect(stdout).toContain('3 in the baseline')
    await writeFile(file('typo.star'), `\n${TYPO}`)
    expect((await lint(folder, '--baseline', baseline)).status).toBe(0)
    await writeFile(file('typo.star'), TYPO.replace('mux', 'muxx'))
    expect((await lint(folder, '--baseline', baseline)).status).toBe(1)
  })
})

describe('fixes', () => {
  it('--fix mends the file', async () => {
    const {stdout, status} = await lint(file('typo.star'), '--fix')
    expect(status).toBe(0)
    expect(stdout).toContain('fixed RS601')
    expect(await readFile(file('typo.star'), 'utf8')).toBe(FIXED)
  })

  it('--fix of a folder ends: a second time there is nothing left to mend', async () => {
    const many = [
      'import logging',
      '',
      'def decide_route(ctx, candidates):  # both',
      '    logging.info(f"app {ctx.app}")',
      '    if 9 <= ctx.now().hour < 17 and ctx.port is not None:',
      '        return RouteSpec(mux = 2, minhops = 2)  # day',
      '    return RouteSpec(mux = 2, fallback = "drop")  # night',
      '',
    ].join('\n')
    const others = many.replaceAll('9 <=', '8 <=').replace('import logging\n\n', '')
    await mkdir(file('many'), {recursive: true})
    await Promise.all([writeFile(file('many/a.star'), many), writeFile(file('many/b.star'), others)])
    const texts = () => Promise.all(['a', 'b'].map((name) => readFile(file(`many/${name}.star`), 'utf8')))
    const {json} = await lint(file('many'), '--fix', '--no-probes', '--json')
    const once = await texts()
    expect(json().summary.fixed).toBeGreaterThan(8)
    expect(once[0]).toBe(
      [
        '',
        'def decide_route(ctx, candidates):  # both',
        '    logging.info("app %s" % ctx.app)',
        '    if 9 <= ctx.now().hour and ctx.now().hour < 17 and ctx.port != None:',
        '        return RouteSpec(mux = 2, min_hops = 2)  # day',
        '    return RouteSpec(fallback = "drop")  # night',
        '',
      ].join('\n'),
    )
    const again = await lint(file('many'), '--fix', '--no-probes', '--json')
    expect(again.json().summary).toMatchObject({fixed: 0, fixable: {safe: 0}})
    expect(await texts()).toEqual(once)
  })

  it.each([[['--diff']], [['--fix', '--diff']]])(
    '%j shows what would change, writes nothing and exits 1',
    async (flags) => {
      const {stdout, status} = await lint(file('typo.star'), ...flags)
      expect(stdout).toContain('+    return RouteSpec(mux = 2, min_hops = 2)')
      expect(status).toBe(1)
      expect(await readFile(file('typo.star'), 'utf8')).toBe(TYPO)
    },
  )

  it('--diff exits 0 where nothing would change', async () => {
    expect(await lint(file('good.star'), '--diff')).toMatchObject({stdout: '', status: 0})
  })

  it.each([[[]], [['--stdin-filename', 'good.star']]])(
    '--fix of standard input %j writes the mended text to standard output, and to no file',
    async (name) => {
      const named = name.map((each) => (each.startsWith('--') ? each : file(each)))
      const {stdout} = await runCommand(['policy', 'lint', '-', '--fix', ...named], {stdin: TYPO})
      expect(stdout).toBe(FIXED)
      expect(await readFile(file('good.star'), 'utf8')).toBe(GOOD)
    },
  )

  it('--fix leaves a file alone that is not UTF-8, as its bytes would change', async () => {
    const bytes = Buffer.from(`# caf\u00e9\n${TYPO}`, 'latin1')
    await writeFile(file('latin.star'), bytes)
    const {stderr, status} = await lint(file('latin.star'), '--fix')
    expect(stderr).toContain('cannot be mended: it is not UTF-8')
    expect(status).toBe(4)
    expect(await readFile(file('latin.star'))).toEqual(bytes)
    expect((await lint(file('latin.star'), '-o', 'concise')).stdout).toContain('RS601')
    await rm(file('latin.star'))
  })

  it('what changes an outcome wants --unsafe-fixes', async () => {
    const drop =
      'def decide_route(ctx, candidates):\n    return RouteSpec(fallback = "Drop" if ctx.port == 1 else "")\n'
    await writeFile(file('sub/drop.star'), drop)
    await lint(file('sub/drop.star'), '--fix')
    expect(await readFile(file('sub/drop.star'), 'utf8')).toBe(drop)
  })
})

describe('reports', () => {
  it('github and junit name file, line and rule', async () => {
    const github = await lint(file('typo.star'), '-o', 'github')
    expect(github.stdout).toMatch(/^::error file=.*typo\.star,line=2,endLine=2,col=31,endColumn=38,title=RS601 /)
    const junit = await lint(file('typo.star'), file('good.star'), '-o', 'junit')
    expect(junit.stdout).toContain('<testsuites name="policy lint" tests="2" failures="1">')
    expect(junit.stdout).toContain('<failure type="error"')
  })

  it('a name with a line end in it stays one name for github and junit', async () => {
    const name = 'two\nlines "a", 100%: <b>.star'
    const argv = ['policy', 'lint', '-', '--stdin-filename', name, '-o']
    const github = await runCommand([...argv, 'github'], {stdin: TYPO})
    expect(github.stdout).toMatch(/^::error file=two%0Alines "a"%2C 100%25%3A <b>\.star,line=2/u)
    const junit = await runCommand([...argv, 'junit'], {stdin: TYPO})
    expect(junit.stdout).toContain('<testsuite name="two&#10;lines &quot;a&quot;, 100%: &lt;b&gt;.star" tests="1"')
  })

  it('sarif has each rule once, with results that point at it', async () => {
    const {json} = await lint(folder, '-o', 'sarif')
    const [run] = json().runs
    expect(json().version).toBe('2.1.0')
    const {rules} = run.tool.driver
    expect(new Set(rules.map(({id}: {id: string}) => id)).size).toBe(rules.length)
    for (const result of run.results) {
      expect(rules[result.ruleIndex].id).toBe(result.ruleId)
      expect(result.locations[0].physicalLocation.region.startLine).toBeGreaterThan(0)
    }
    expect(run.results.some(({fixes}: {fixes?: unknown}) => fixes)).toBe(true)
  })

  it('--statistics counts by rule', async () => {
    const {stdout} = await lint(file('typo.star'), '--statistics')
    expect(stdout).toMatch(/1\s+1\s+RS601\s+unknown-field\s+error/)
  })

  it('--explain and --rules show pages and list', async () => {
    expect((await lint('--explain', 'rp501')).stdout).toContain('RP501 unguarded-drop')
    expect((await lint('--explain', 'unguarded-drop')).stdout).toContain('On a visor: drops-every-dial')
    expect((await lint('--explain', 'RP999')).status).toBe(2)
    expect((await lint('--explain', 'constructor')).status).toBe(2)
    expect((await lint('--rules', '--json')).json().length).toBeGreaterThan(60)
  })
})
