// Generated from src/policy/lint/rules by scripts/generate-lint.js. Do not edit.
import type {Rule} from '../model/rule.js'
import {rule as mt901} from '../rules/mt901-unused-suppression/rule.js'
import {rule as mt902} from '../rules/mt902-unknown-code/rule.js'
import {rule as mt903} from '../rules/mt903-reason-missing/rule.js'
import {rule as mt904} from '../rules/mt904-blanket-suppression/rule.js'
import {rule as py100} from '../rules/py100-does-not-load/rule.js'
import {rule as py102} from '../rules/py102-is-operator/rule.js'
import {rule as rp530} from '../rules/rp530-call-fails/rule.js'
import {rule as sl215} from '../rules/sl215-parenthesised-string-membership/rule.js'

/** Every rule, by code. */
export const RULES: readonly Rule[] = [mt901, mt902, mt903, mt904, py100, py102, rp530, sl215]
