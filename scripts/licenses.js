import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/**
 * The licences of the packages that a bundle contains, as one text.
 *
 * @param metafiles - esbuild's descriptions of the builds.
 * @throws when a package says neither its licence nor brings its text: such a package must not be bundled.
 */
export function licenseTexts(metafiles) {
  const inputs = metafiles.flatMap(({inputs}) => Object.keys(inputs))
  const folders = inputs.flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [])
  const packages = [...new Set(folders)].sort().map((folder) => {
    const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    if (!license && !file) throw new Error(`${name} says nothing of its licence`)
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`
    return `${name} ${version} (${license ?? 'see below'})\n\n${text}\n`
  })
  return ['Packages that are part of this program:\n', ...new Set(packages)].join(`\n${'-'.repeat(80)}\n\n`)
}
