import {lintJson, type LintRun} from '../../lint/lint-report.js'
import type {Reporters} from '../reporter.js'
import {renderConcise} from './concise.js'
import {renderGithub} from './github.js'
import {renderJunit} from './junit.js'
import {renderPretty} from './pretty.js'
import {renderLintSarif} from './sarif.js'

/** The formats of `policy lint`. */
export const LINT_REPORTERS: Reporters<LintRun> = {
  pretty: renderPretty,
  concise: renderConcise,
  json: (run) => `${JSON.stringify(lintJson(run), null, 2)}\n`,
  sarif: renderLintSarif,
  github: renderGithub,
  junit: renderJunit,
}

/** Their names, the default first. */
export const LINT_FORMATS = ['pretty', 'concise', 'json', 'sarif', 'github', 'junit'] as const
