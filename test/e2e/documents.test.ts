import {execFile} from 'node:child_process'
import {chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {cleanEnv, RUN} from '../support/spawn-program.js'
import {keptTempFolder} from '../support/temp-folder.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** One `$ command` of a block that is marked for running: ```` ```console run exit=2 ````. */
interface Shown {
  readonly document: string
  readonly command: string
  readonly status: number
  /** What the document shows below the command, as far as it shows anything. */
  readonly output: string
}

function shownIn(document: string): readonly Shown[] {
  const text = readFileSync(join(ROOT, document), 'utf8')
  const blocks = text.matchAll(/^```console run(?: exit=(\d+))?\n([\s\S]*?)^```$/gm)
  return [...blocks].flatMap(([, status = '0', block = '']) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = '', ...output] = part.trimEnd().split('\n')
        return {document, command, status: Number(status), output: output.join('\n')}
      }),
  )
}

const documents = ['README.md', 'CONTRIBUTING.md', ...readdirSync(join(ROOT, 'docs')).map((file) => `docs/${file}`)]
const all = documents.filter((file) => file.endsWith('.md')).flatMap(shownIn)

/** `npx skywire-cli` means this build, without asking a registry. */
function pathWithNpx(): string {
  const folder = join(keptTempFolder(), 'bin')
  mkdirSync(folder)
  writeFileSync(join(folder, 'npx'), `#!/bin/sh\nshift\nexec node ${RUN} "$@"\n`)
  chmodSync(join(folder, 'npx'), 0o755)
  return `${folder}:${process.env['PATH'] ?? ''}`
}

describe('what the documents show', () => {
  const path = pathWithNpx()

  it.each(all)('$document: $command', async ({command, status, output}) => {
    const ran = await new Promise<{status: number; text: string}>((resolve) => {
      const options = {cwd: ROOT, env: {...cleanEnv(), PATH: path}}
      execFile('bash', ['-c', command], options, (error, stdout, stderr) => {
        resolve({status: typeof error?.code === 'number' ? error.code : 0, text: stdout + stderr})
      })
    })
    expect(ran).toMatchObject({status})
    if (output !== '') expect(ran.text.trimEnd()).toBe(output)
  })

  it('is run at all', () => {
    expect(all.length).toBeGreaterThan(5)
  })
})
