import type {SuiteRule} from '../../model/rule.js'

export const rule: SuiteRule = {
  code: 'TS808',
  name: 'duplicate-test-name',
  summary: 'Two cases of a suite have one name.',
  severity: 'error',
  effect: 'style',
  reads: 'suite',
  *check({written, spanOf}) {
    const first = new Map<string, number>()
    for (const [index, {name}] of (written?.cases ?? []).entries()) {
      const span = spanOf(`/cases/${String(index)}/name`)
      const line = first.get(name)
      if (line === undefined) first.set(name, span[0])
      else
        yield {
          span,
          message: `the case in line ${String(line)} is called so too; reports and filters cannot tell them apart`,
        }
    }
  },
}
