import {string as stringArg} from '@oclif/core/args'
import {integer, string} from '@oclif/core/flags'
import {integerArg} from './flags.js'
import {VisorCommand, type Shown, type VisorFlags} from './visor-command.js'
import type {RouteId} from './visor-tasks/answers.js'
import type {ConsumeRule, ForwardRule, IntermediaryRule} from './visor/model/routing-rule.js'

const MAX_ID = 4_294_967_295
const MAX_PORT = 65_535

/** The arguments of rules, as the earlier tools named them. */
export const routeIdArg = integerArg(0, MAX_ID)({required: true, description: 'Id of the rule.'})
export const nextIdArg = integerArg(0, MAX_ID)({required: true, description: 'Route id at the next visor.'})
export const transportArg = stringArg({required: true, description: 'Id of the transport to the next visor.'})
export const localKeyArg = stringArg({required: true, description: 'Public key of this visor.'})
export const remoteKeyArg = stringArg({required: true, description: 'Public key of the visor at the other end.'})
export const localPortArg = integerArg(0, MAX_PORT)({required: true, description: 'Port at this end.'})
export const remotePortArg = integerArg(0, MAX_PORT)({required: true, description: 'Port at the other end.'})

/** The same as flags, in the letters of 2024. */
export const routeIdFlag = integer({char: 'i', required: true, min: 0, max: MAX_ID, summary: 'Id of the rule.'})
export const nextIdFlag = integer({
  char: 'j',
  required: true,
  min: 0,
  max: MAX_ID,
  summary: 'Route id at the next visor.',
})
export const transportFlag = string({char: 'k', required: true, summary: 'Id of the transport to the next visor.'})
export const remoteKeyFlag = string({char: 'p', required: true, summary: 'Public key at the other end.'})
export const localPortFlag = integer({char: 'm', required: true, min: 0, max: MAX_PORT, summary: 'Port at this end.'})
export const remotePortFlag = integer({
  char: 'q',
  required: true,
  min: 0,
  max: MAX_PORT,
  summary: 'Port at the other end.',
})
export const localKeyFlag = string({char: 'l', required: true, summary: 'Public key of this visor.'})
export const keepAliveFlag = string({
  char: 'a',
  aliases: ['keep_alive'],
  summary: 'How long the rule lives without traffic.',
  helpValue: 'DURATION',
  default: '30s',
})

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
