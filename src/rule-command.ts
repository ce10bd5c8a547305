import {string as stringArg} from '@oclif/core/args'
import {string} from '@oclif/core/flags'
import {UsageProblem} from './errors.js'
import {integerArg} from './flags.js'
import {VisorCommand, type Shown, type VisorFlags} from './visor-command.js'
import type {RouteId} from './visor-tasks/answers.js'
import type {ConsumeRule, ForwardRule, IntermediaryRule, RouteDescriptor} from './visor/model/routing-rule.js'

const MAX_ID = 4_294_967_295
const MAX_PORT = 65_535

/** The argument that names a rule. */
export const routeIdArg = integerArg(0, MAX_ID)({required: true, description: 'Id of the rule.'})

/** The parts of rules: the name of each as an argument, as in 2021, and as a flag, as in 2024 (visor-rpc F.1, F.2). */
const PARTS = {
  'route-id': {flag: 'rid', char: 'i', about: 'Id of the rule.'},
  'next-route-id': {flag: 'nrid', char: 'j', about: 'Route id at the next visor.'},
  'next-transport-id': {flag: 'tpid', char: 'k', about: 'Id of the transport to the next visor.'},
  'local-pk': {flag: 'lpk', char: 'l', about: 'Public key of this visor.'},
  'local-port': {flag: 'lpt', char: 'm', about: 'Port at this end.'},
  'remote-pk': {flag: 'rpk', char: 'p', about: 'Public key of the visor at the other end.'},
  'remote-port': {flag: 'rpt', char: 'q', about: 'Port at the other end.'},
} as const

type Part = keyof typeof PARTS

/** The two ends of a connection. */
export const ENDS = ['local-pk', 'local-port', 'remote-pk', 'remote-port'] as const

/** Arguments for some parts, in that order; each may be given by its flag instead. */
export function ruleArgs(parts: readonly Part[]) {
  return Object.fromEntries(parts.map((part) => [part, stringArg({description: PARTS[part].about})]))
}

/** The flags for the same parts, and how long the rule lives. */
export function ruleFlags(parts: readonly Part[]) {
  const flagOf = (part: Part) => {
    const {char, about} = PARTS[part]
    return string({char, summary: about, helpValue: part.toUpperCase().replaceAll('-', '_')})
  }
  return {
    ...Object.fromEntries(parts.map((part) => [PARTS[part].flag, flagOf(part)])),
    'keep-alive': string({
      char: 'a',
      aliases: ['keep_alive'],
      summary: 'How long the rule lives without traffic.',
      helpValue: 'DURATION',
      default: '30s',
    }),
  }
}

type Given = Readonly<Record<string, unknown>>

/** Reads the parts of a rule from wherever they were given. */
export class RuleParts {
  readonly #args: Given
  readonly #flags: Given

  constructor(args: Given, flags: Given) {
    this.#args = args
    this.#flags = flags
  }

  /** @throws {@link UsageProblem} where the part is missing */
  text(part: Part): string {
    const {flag, char} = PARTS[part]
    const given = this.#flags[flag] ?? this.#args[part]
    if (typeof given === 'string') return given
    throw new UsageProblem(`no ${part} is given`, {hints: [`Give it as an argument, or with \`-${char} --${flag}\`.`]})
  }

  /** @throws {@link UsageProblem} where it is missing, or no number from 0 to the highest id */
  id(part: 'route-id' | 'next-route-id'): number {
    return this.#number(part, MAX_ID)
  }

  /** The two ends. @throws {@link UsageProblem} */
  descriptor(): RouteDescriptor {
    return {
      src_pk: this.text('local-pk'),
      src_port: this.#number('local-port', MAX_PORT),
      dst_pk: this.text('remote-pk'),
      dst_port: this.#number('remote-port', MAX_PORT),
    }
  }

  #number(part: Part, max: number): number {
    const text = this.text(part)
    const value = Number(text)
    if (/^\d+$/.test(text) && value <= max) return value
    throw new UsageProblem(`${part} is not a number from 0 to ${max}: ${text}`)
  }
}

const SAVED: Shown<RouteId> = {
  text: ({route_id}) => `Routing Rule Key: ${route_id}`,
  legacy: ({route_id}) => ({routing_route_key: route_id}),
}

type New<Rule> = Omit<Rule, 'keep_alive_ms'>

/** A command that saves a routing rule. */
export abstract class RuleCommand extends VisorCommand {
  protected async save(
    flags: VisorFlags & {readonly 'keep-alive': string},
    rule: New<ConsumeRule> | New<ForwardRule> | New<IntermediaryRule>,
  ): Promise<RouteId> {
    const {keepAliveMs, saveRule} = await import('./visor-tasks/save-rule.js')
    const {checkedKey} = await import('./services/checked-key.js')
    if ('descriptor' in rule) for (const key of [rule.descriptor.src_pk, rule.descriptor.dst_pk]) checkedKey(key)
    const keep_alive_ms = keepAliveMs(flags['keep-alive'])
    return this.answer(flags, (visor) => saveRule(visor, {...rule, keep_alive_ms}), SAVED)
  }
}
