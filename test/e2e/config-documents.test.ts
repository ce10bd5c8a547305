import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {cleanEnv, RUN} from '../support/spawn-program.js'
import {tempFolder} from '../support/temp-folder.js'

const PAGE = fileURLToPath(new URL('../../docs/visor-config.md', import.meta.url))

it('the page about configurations shows commands that work, one after the other', () => {
  const folder = tempFolder()
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  writeFileSync(join(bin, 'skywire-cli'), `#!/bin/sh\nexec node ${RUN} "$@"\n`)
  chmodSync(join(bin, 'skywire-cli'), 0o755)
  const blocks = readFileSync(PAGE, 'utf8').matchAll(/^```console\n([\s\S]*?)^```$/gm)
  const commands = [...blocks].flatMap(([, block = '']) =>
    block
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/^\$ /, '')),
  )
  expect(commands.length).toBeGreaterThan(12)
  const env = {...cleanEnv(), PATH: `${bin}:${process.env['PATH'] ?? ''}`, SKYENV: join(folder, 'none')}
  for (const command of commands) {
    expect(() => execFileSync('bash', ['-c', command], {cwd: folder, env, stdio: 'pipe'}), command).not.toThrow()
  }
})
