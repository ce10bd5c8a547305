import {execFile} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {beforeAll, describe, expect, it} from 'vitest'
import {buildFixtureProgram} from '../support/fixture-program.js'
import {cleanEnv, RUN, runProgram, startProgram} from '../support/spawn-program.js'
import {keptTempFolder, tempFolder} from '../support/temp-folder.js'

let run = ''
beforeAll(async () => {
  run = await buildFixtureProgram(keptTempFolder())
})

const shell = (script: string) => promisify(execFile)('bash', ['-c', script], {env: cleanEnv()})

describe('an interrupted run', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('exits 130 on %s and says so', async (signal) => {
    const {child, said, ended} = startProgram(['linger', 'deaf'], {run})
    await said('ready')
    child.kill(signal)
    expect(await ended).toEqual({status: 130, stdout: '', stderr: 'ready\nerror: interrupted [INTERRUPTED]\n'})
  })

  it('prints one JSON document with --json', async () => {
    const {child, said, ended} = startProgram(['linger', 'deaf', '--json'], {run})
    await said('ready')
    child.kill('SIGINT')
    const {status, stdout} = await ended
    expect(status).toBe(130)
    expect(JSON.parse(stdout)).toEqual({
      error: {code: 'INTERRUPTED', message: 'interrupted', exit_status: 130, hints: []},
    })
  })

  it('waits for a command that listens', async () => {
    const {child, said, ended} = startProgram(['linger', 'cleanly'], {run})
    await said('ready')
    child.kill('SIGINT')
    const {status, stderr} = await ended
    expect({status, stderr}).toEqual({status: 130, stderr: 'ready\nput away\nerror: interrupted [INTERRUPTED]\n'})
  })

  it('leaves no half-written file', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'out'), 'old')
    const {child, said, ended} = startProgram(['linger', 'writing', join(folder, 'out')], {run})
    await said('ready')
    expect(readdirSync(folder)).toHaveLength(2)
    child.kill('SIGTERM')
    expect((await ended).status).toBe(130)
    expect(readdirSync(folder)).toEqual(['out'])
  })
})

describe('help', () => {
  // By flag it comes from the index that every start reads, by word from the whole manifest.
  it.each([[[]], [['policy']], [['visor', 'config']]])('about %j is the same by flag and by word', async (words) => {
    const byWord = await runProgram(['help', ...words])
    const byFlag = await runProgram(words.length === 0 ? ['--help'] : words)
    expect(byFlag).toEqual(byWord)
    expect(byWord.status).toBe(0)
  })
})

describe('a closed pipe', () => {
  it('is no error when the reader is gone before the first line', async () => {
    const {stdout, stderr} = await shell(`node ${RUN} completion bash | true; echo "\${PIPESTATUS[0]}"`)
    expect({stdout, stderr}).toEqual({stdout: '0\n', stderr: ''})
  })

  it('ends a command that would print for ever', async () => {
    const {stdout, stderr} = await shell(`node ${run} linger printing | head -n 1 | wc -c; echo "\${PIPESTATUS[0]}"`)
    expect({stdout: stdout.trim().split(/\s+/), stderr}).toEqual({stdout: ['1001', '0'], stderr: ''})
  })
})

describe.runIf(existsSync('/dev/full'))('a full disk', () => {
  it.each(['', '--json'])('is told when it takes the result: version %s', async (flag) => {
    const {stdout, stderr} = await shell(`node ${RUN} version ${flag} 2>&1 > /dev/full; echo "$?"`)
    expect({lines: stdout.split('\n'), stderr}).toEqual({
      lines: ['error: cannot write the result [UNWRITABLE_FILE]', '  because: the disk is full', '2', ''],
      stderr: '',
    })
  })
})

describe('a program without its build', () => {
  const copyOfBin = (): string => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'bin'))
    cpSync(RUN, join(folder, 'bin/run.js'))
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
    return folder
  }

  it('says what to run', async () => {
    const folder = copyOfBin()
    const {status, stdout, stderr} = await runProgram(['version'], {run: join(folder, 'bin/run.js')})
    expect({status, stdout}).toEqual({status: 70, stdout: ''})
    expect(stderr).toBe(
      [
        'error: the program is not built: dist/main.js is missing [NOT_BUILT]',
        `  try: Run \`npm install && npm run build\` in ${folder}/.`,
        '',
      ].join('\n'),
    )
  })

  it('says so in JSON too', async () => {
    const {status, stdout, stderr} = await runProgram(['version', '--json'], {run: join(copyOfBin(), 'bin/run.js')})
    expect({status, stderr}).toEqual({status: 70, stderr: ''})
    expect(JSON.parse(stdout)).toMatchObject({error: {code: 'NOT_BUILT', exit_status: 70}})
  })

  it('is told apart from a build that does not load', async () => {
    const folder = copyOfBin()
    mkdirSync(join(folder, 'dist'))
    writeFileSync(join(folder, 'dist/main.js'), "import './gone.js'")
    const {status, stderr} = await runProgram(['version'], {run: join(folder, 'bin/run.js')})
    expect(status).toBe(70)
    expect(stderr).toMatch(/^error: the program cannot be loaded \[BUG\]\n {2}because: Cannot find module /)
  })
})

describe('a command that is gone from a broken build', () => {
  it('is a bug of ours, told by the same handler', async () => {
    const folder = tempFolder()
    const broken = await buildFixtureProgram(folder)
    rmSync(join(folder, 'dist/commands/fail.js'))
    const {status, stderr} = await runProgram(['fail', 'usage'], {run: broken})
    expect(status).toBe(70)
    expect(stderr).toMatch(/^error: a bug in skywire-cli: .*fail\.js/)
  })
})
