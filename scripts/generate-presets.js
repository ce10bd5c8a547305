/**
 * Embeds the preset scripts, so that they travel inside the bundle. Each script starts with its purpose, in one
 * line, and the first contract whose visors ship it.
 *
 *   node scripts/generate-presets.js           write the module
 *   node scripts/generate-presets.js --check   change nothing, exit 1 when it is out of date
 */
import {readdir, readFile} from 'node:fs/promises'
import {format} from 'prettier'
import {settle} from './generated-files.js'

const folder = 'src/policy/preset/scripts'
const output = 'src/policy/preset/preset-scripts.ts'

async function read(file) {
  const script = await readFile(`${folder}/${file}`, 'utf8')
  const header = /^# (?<purpose>.+)\n#\n# contract: (?<contract>2026-06|2026-08)\n/.exec(script)
  if (header === null) throw new Error(`${folder}/${file} does not start with a purpose and a contract`)
  return {name: file.replace(/\.star$/, ''), ...header.groups, script}
}

const files = (await readdir(folder)).filter((file) => file.endsWith('.star')).sort()
const presets = await Promise.all(files.map(read))
const source = `// Generated from ${folder} by scripts/generate-presets.js. Do not edit.
import type {Preset} from './preset.js'

/** Every preset, by name. */
export const PRESETS: readonly Preset[] = ${JSON.stringify(presets, null, 2)}
`
const style = JSON.parse(await readFile('.prettierrc.json', 'utf8'))
const text = await format(source, {...style, parser: 'typescript'})

settle({[output]: text})
