import type {Engine, Span} from '#starlark-wasm'
import {parseSuite} from '../../suite/parse-suite.js'
import {checkSuite} from '../../suite/schema-fault.js'
import {SuiteProblem} from '../../suite/suite-problem.js'
import type {Suite} from '../../suite/suite.js'
import {readYaml, type YamlDocument} from '../../suite/yaml-document.js'
import {readForRules} from '../checked-policy.js'
import type {CheckedPolicy} from '../model/rule.js'
import type {CheckedSuite, SuiteFault, SuiteToRead} from '../model/suite.js'
import {SourceText} from '../tree/source-text.js'
import {holdsForNothing} from './holds-for-nothing.js'
import {suiteIgnores} from './suite-ignores.js'

/**
 * Reads a suite for rules.
 *
 * @param mayRun - whether rules may have cases decided.
 */
export function readSuiteForRules(engine: Engine, read: SuiteToRead, mayRun: boolean): CheckedSuite {
  const {file, text, today, recordings} = read
  const document = attempt(() => readYaml(text, file))
  const written = document && attempt(() => checkSuite(document))
  const parsed = parseSuite(text, file)
  const suite = isSuite(parsed) ? parsed : null
  const contract = written?.contract ?? read.contract
  const source = new SourceText(text)
  let holds: boolean | undefined
  return {
    kind: 'suite',
    text,
    source,
    contract,
    today,
    recordings,
    ignores: suiteIgnores(text, source),
    faults: [...(isSuite(parsed) ? [] : parsed.map(faultOf)), ...read.faults],
    written: written ?? null,
    suite,
    policy: read.policy === null ? null : policyOf(engine, read.policy, contract),
    holdsForNothing: () => (holds ??= mayRun && suite !== null && holdsForNothing(engine, suite, contract)),
    spanOf: (pointer, part) => spanIn(source, document, pointer, part),
  }
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work()
  } catch (error) {
    if (error instanceof SuiteProblem) return undefined
    throw error
  }
}

function isSuite(parsed: Suite | readonly SuiteProblem[]): parsed is Suite {
  return 'cases' in parsed
}

function faultOf({message, place}: SuiteProblem): SuiteFault {
  return {message, line: place?.line ?? 1, column: place?.column ?? 1}
}

/** What can be said of the policy itself is said where it is linted; one that does not load tells nothing here. */
function policyOf(engine: Engine, text: string, contract: SuiteToRead['contract']): CheckedPolicy | null {
  const policy = readForRules(engine, text, contract)
  return policy.kind === 'read' && policy.parsed.tree !== null && policy.parsed.errors.length === 0 ? policy : null
}

function spanIn(
  source: SourceText,
  document: YamlDocument | undefined,
  pointer: string,
  part: 'key' | 'value' | undefined,
): Span {
  const [start, end] = document?.rangeOf(pointer, part) ?? [0, 0]
  return [...source.placeAt(start), ...source.placeAt(end)]
}
