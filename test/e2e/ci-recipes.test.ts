import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parse} from 'yaml'
import {beforeEach, describe, expect, it} from 'vitest'
import {cleanEnv, RUN} from '../support/spawn-program.js'
import {keptTempFolder} from '../support/temp-folder.js'

const page = readFileSync(fileURLToPath(new URL('../../docs/ci.md', import.meta.url)), 'utf8')
const snippet = (kind: string): any =>
  parse(new RegExp(`^\`\`\`yaml ${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page)![1]!)

interface Job {
  readonly name: string
  readonly scripts: readonly string[]
  /** Files that are kept. */
  readonly kept: readonly string[]
}

const github: Job[] = Object.entries<any>(snippet('github').jobs).map(([name, {steps}]) => ({
  name: `GitHub, ${name}`,
  scripts: steps.flatMap(({run}: {run?: string}) =>
    run === undefined ? [] : [run.replaceAll('${{ matrix.shard }}', '1').replaceAll('/dev/stderr', 'bin/stderr')],
  ),
  kept: steps.flatMap((step: any) => (step.uses?.startsWith('actions/upload-artifact') ? [step.with.path] : [])),
}))

const gitlab: Job[] = Object.entries<any>(snippet('gitlab')).map(([name, {script, artifacts}]) => ({
  name: `GitLab, ${name}`,
  scripts: script.map((line: string) => line.replaceAll('$CI_NODE_INDEX', '1').replaceAll('$CI_NODE_TOTAL', '2')),
  kept: [...(artifacts.paths ?? []), ...Object.values<string>(artifacts.reports ?? {})],
}))

/** With a pipe as standard error, as runners have it; what comes through it ends on standard error. */
const piped = (script: string): string => `{ ${script}\n} 2>&1 1>/dev/null | cat >&2`

const project = join(keptTempFolder(), 'project')

beforeEach(() => {
  rmSync(project, {recursive: true, force: true})
  mkdirSync(join(project, 'bin'), {recursive: true})
  writeFileSync(join(project, 'bin/npx'), `#!/bin/sh\nshift\nexec node ${RUN} "$@"\n`, {mode: 0o755})
  writeFileSync(join(project, 'bin/npm'), '#!/bin/sh\ntest "$1" = ci\n', {mode: 0o755})
  // Stands for /dev/stderr, so that a mistake here costs a file of this test and not the machine's.
  symlinkSync('/proc/self/fd/2', join(project, 'bin/stderr'))
  execFileSync(process.execPath, [RUN, 'policy', 'new', 'policies/eu'], {cwd: project})
})

describe('the recipes of docs/ci.md', () => {
  it.each([...github, ...gitlab])('$name: every line runs, and what is kept is there', ({scripts, kept}) => {
    expect(scripts.length).toBeGreaterThan(1)
    const env = {...cleanEnv(), PATH: `${join(project, 'bin')}:${process.env['PATH'] ?? ''}`}
    for (const script of scripts) {
      const {status, stderr} = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', piped(script)], {
        cwd: project,
        env,
        encoding: 'utf8',
      })
      expect({script, status, stderr}).toEqual({script, status: 0, stderr: ''})
    }
    for (const path of kept) expect(existsSync(join(project, path)), path).toBe(true)
  })

  it('show failures on standard error, which stays what it is', () => {
    const suite = join(project, 'policies/eu.test.yaml')
    writeFileSync(suite, readFileSync(suite, 'utf8').replace('route: NL, reverse: CH', 'route: DE, reverse: CH'))
    const script = github.flatMap(({scripts}) => scripts).find((each) => each.includes('-o github='))!
    const env = {...cleanEnv(), PATH: `${join(project, 'bin')}:${process.env['PATH'] ?? ''}`}
    const {status, stderr} = spawnSync('bash', ['-o', 'pipefail', '-c', piped(`mkdir -p reports; ${script}`)], {
      cwd: project,
      env,
      encoding: 'utf8',
    })
    expect(stderr).toMatch(/^::error file=policies\/eu\.test\.yaml,line=5,.*outcome\.route: expected DE, got NL/)
    expect(status).toBe(1)
    expect(lstatSync(join(project, 'bin/stderr')).isSymbolicLink()).toBe(true)
  })

  it('use actions with a version', () => {
    const steps = Object.values<any>(snippet('github').jobs).flatMap((job) => job.steps)
    for (const {uses} of steps) if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/)
  })
})
