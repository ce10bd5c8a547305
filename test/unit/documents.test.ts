import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const documents = [
  ...readdirSync(ROOT).filter((file) => file.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs')).map((file) => `docs/${file}`),
].filter((file) => file.endsWith('.md'))

describe('documents', () => {
  it.each(documents)('%s links to files that are there', (document) => {
    const text = readFileSync(join(ROOT, document), 'utf8')
    const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target]) => target!)
    const missing = targets.filter((target) => !existsSync(join(ROOT, dirname(document), target)))
    expect(missing).toEqual([])
  })

  it('NOTICE names the versions that the engine is made of', () => {
    const notice = readFileSync(join(ROOT, 'NOTICE'), 'utf8')
    const modules = readFileSync(join(ROOT, 'starlark-wasm/go/go.mod'), 'utf8')
    expect(notice).toContain(/go\.starlark\.net \S+/.exec(modules)![0])
    expect(notice).toContain(/go1\.[\d.]+/.exec(modules)![0])
  })

  it('ARCHITECTURE.md names every part of src and none that is gone', () => {
    const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8')
    const named = [...text.matchAll(/^src\/([\w-]+)\//gm)].map(([, part]) => part!)
    const parts = readdirSync(join(ROOT, 'src'), {withFileTypes: true}).filter((entry) => entry.isDirectory())
    expect(named.sort()).toEqual(parts.map(({name}) => name).sort())
  })
})
