import type {Contract} from '#starlark-wasm'
import type {Fix} from '../../model/finding.js'
import type {Rule, Token} from '../../model/rule.js'
import {isToken, logicalLines} from '../../tokens/code-tokens.js'
import {across} from '../../tree/span.js'

export const rule: Rule = {
  code: 'PY105',
  name: 'load-unsupported',
  summary: 'Nothing can be loaded into a policy; what the router gives is there without it.',
  severity: 'error',
  effect: 'fails-to-load',
  reads: 'tokens',
  *check(policy) {
    const {contract, text} = policy
    if (contract.dialect['load'] || !text.includes('load')) return
    for (const line of logicalLines(policy.tokens)) {
      const [load, open] = line
      const last = line.at(-1)
      if (!isToken(load, 'load') || !isToken(open, '(') || !load || !last) continue
      const words = line.filter(({kind}) => kind === 'string').map(({text}) => text.replaceAll(/^["']+|["']+$/gu, ''))
      const [module = '', ...wanted] = words
      const isGiven = contract.modules.some(({name}) => name === module)
      const message = isGiven
        ? `a policy cannot load anything, and need not: \`${module}\` is always there${memberHint(contract, module, wanted)}`
        : `a policy cannot load anything; put what it needs of \`${module}\` into this file`
      const names = isGiven ? wanted : [...wanted, module]
      const fix = names.every((name) => contract.modules.some((each) => each.name === name)) ? deletion(line) : null
      yield {span: across(load, last), message, ...(fix && {fix})}
    }
  },
}

function memberHint({modules}: Contract, module: string, wanted: readonly string[]): string {
  const members = modules.find(({name}) => name === module)?.members ?? []
  const used = wanted.filter((name) => members.some((member) => member.name === name))
  return used.length === 0 ? '' : `; write ${used.map((name) => `\`${module}.${name}\``).join(', ')}`
}

/** Takes the line out; not inside a function, where it may be all there is. */
function deletion(line: readonly Token[]): Fix | null {
  const [first, last] = [line[0], line.at(-1)]
  if (!first || !last || first.span[1] !== 1) return null
  const edits = [{span: [first.span[0], 1, last.span[2] + 1, 1] as const, text: ''}]
  return {applicability: 'safe', title: 'Delete the load statement', edits}
}
