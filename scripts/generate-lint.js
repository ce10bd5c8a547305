/**
 * Makes of the rule folders what needs all of them: the list of rules, their pages for `lint --explain`, and docs/lint.
 *
 *   node scripts/generate-lint.js           write them
 *   node scripts/generate-lint.js --check   change nothing, exit 1 when one is out of date
 */
import {mkdirSync, readdirSync, readFileSync} from 'node:fs'
import {format} from 'prettier'
import {settle} from './generated-files.js'
import {loadSources} from './load-sources.js'

const folder = 'src/policy/lint/rules'
const style = JSON.parse(readFileSync('.prettierrc.json', 'utf8'))
const banner = 'Generated from src/policy/lint/rules by scripts/generate-lint.js. Do not edit.'

const folders = readdirSync(folder, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name)
  .sort()
const nameOf = (code) => code.toLowerCase()
const list = await format(
  `// ${banner}
import type {Rule} from '../model/rule.js'
${folders.map((each) => `import {rule as ${nameOf(each.split('-')[0])}} from '../rules/${each}/rule.js'`).join('\n')}

/** Every rule, by code. */
export const RULES: readonly Rule[] = [${folders.map((each) => nameOf(each.split('-')[0])).join(', ')}]
`,
  {...style, parser: 'typescript'},
)

mkdirSync('src/policy/lint/generated', {recursive: true})
mkdirSync('docs/lint', {recursive: true})
settle({'src/policy/lint/generated/rules.ts': list})

const {RULES} = await loadSources('src/policy/lint/generated/rules.ts')
async function pageOf(rule) {
  const {code, name, summary, severity, effect} = rule
  const own = folders.find((each) => each === `${nameOf(code)}-${name}`)
  if (own === undefined) throw new Error(`${code} ${name} is not in a folder of that name`)
  const body = readFileSync(`${folder}/${own}/explain.md`, 'utf8').trim()
  // The fences say what the tests expect; readers need the examples only.
  const shown = body
    .replaceAll(/^```(python|yaml) bad.*$/gm, 'Reported:\n\n```$1')
    .replaceAll(/^```(python|yaml) good$/gm, 'Not reported:\n\n```$1')
    .replaceAll(/^```(python|yaml) fixed$/gm, 'With the fix:\n\n```$1')
    .replaceAll(/^```python policy$/gm, 'With the policy:\n\n```python')
  const page = `# ${code} ${name}\n\n${summary}\n\nLevel: ${severity}. On a visor: ${effect}.\n\n${shown}\n`
  return {rule, text: await format(page, {...style, parser: 'markdown'})}
}

const pages = await Promise.all(RULES.map(pageOf))
const rows = RULES.map(
  ({code, name, severity, effect, summary}) =>
    `| [${code}](${code}.md) | ${name} | ${severity} | ${effect} | ${summary.replaceAll('|', '\\|')} |`,
)
const index = await format(
  `<!-- ${banner} -->\n\n# Lint rules\n\n| code | name | level | on a visor | |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`,
  {...style, parser: 'markdown'},
)
const explained = await format(
  `// ${banner}\n/** The page of each rule, by code. */\nexport const PAGES: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(pages.map(({rule, text}) => [rule.code, text])))}\n`,
  {...style, parser: 'typescript'},
)
settle({
  'src/policy/lint/generated/pages.ts': explained,
  'docs/lint/README.md': index,
  ...Object.fromEntries(pages.map(({rule, text}) => [`docs/lint/${rule.code}.md`, text])),
})
