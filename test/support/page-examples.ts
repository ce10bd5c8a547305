import {readFileSync} from 'node:fs'
import type {Rule} from '../../src/policy/lint/model/rule.js'

/**
 * An example on the page of a rule, which is a test of it.
 *
 * - "```python bad 2:9 4:1": the rule reports exactly these places;
 * - "```python fixed" after it: what its fixes make of it, and the rule is content then;
 * - "```python good": the rule reports nothing.
 * - "```yaml bad 3:5" and so on: the same for suites; "```python policy" is what the suites after it are about.
 */
export interface PageExample {
  readonly language: 'python' | 'yaml'
  readonly kind: 'bad' | 'fixed' | 'good'
  readonly places: string
  /** As shown; a policy without `def decide_route` is the body of that function, see {@link wholePolicy}. */
  readonly text: string
  /** What a suite is about. */
  readonly policy: string
}

const FENCE = /^```(?<language>python|yaml) (?<kind>bad|fixed|good|policy) ?(?<places>.*)\n(?<text>[^]*?)^```$/gmu

/** The examples on the page of a rule, in their order. */
export function pageExamples({code, name}: Rule): PageExample[] {
  const page = new URL(`../../src/policy/lint/rules/${code.toLowerCase()}-${name}/explain.md`, import.meta.url)
  let policy = 'def decide_route(ctx, candidates):\n    return None\n'
  return [...readFileSync(page, 'utf8').matchAll(FENCE)].flatMap(({groups}) => {
    const block = groups as unknown as PageExample | {readonly kind: 'policy'; readonly text: string}
    if (block.kind !== 'policy') return [{...block, policy}]
    policy = block.text
    return []
  })
}

/** The policies among the examples of a page. */
export function policyExamples(rule: Rule): PageExample[] {
  return pageExamples(rule).filter(({language}) => language === 'python')
}

/** Whether an example is shown without the function around it. */
export function isBody(text: string): boolean {
  return !/^def decide_route|^decide_route =|^# no decide_route/mu.test(text)
}

/** The policy that an example is. */
export function wholePolicy(text: string): string {
  return isBody(text) ? `def decide_route(ctx, candidates):\n${text.replaceAll(/^(?=.)/gmu, '    ')}` : text
}
