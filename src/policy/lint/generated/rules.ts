// Generated from src/policy/lint/rules by scripts/generate-lint.js. Do not edit.
import type {Rule} from '../model/rule.js'
import {rule as py102} from '../rules/py102-is-operator/rule.js'
import {rule as sl215} from '../rules/sl215-parenthesised-string-membership/rule.js'

/** Every rule, by code. */
export const RULES: readonly Rule[] = [py102, sl215]
