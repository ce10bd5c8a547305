import type {Leg} from '#starlark-wasm'
import {keyOf} from '../world/dial-of-file.js'
import type {LegText} from './suite-file.js'

const LATENCY = /^(\d{1,9})ms$/u
const KIND = /^[a-z][a-z0-9]*$/u
const COUNT = /^(sent|recv|retransmits)=(\d{1,15})$/u

const PLAIN: Omit<Leg, 'index'> = {
  kind: 'stcpr',
  latency_ms: 0,
  alive: true,
  sent_bytes: 0,
  recv_bytes: 0,
  retransmits: 0,
  hops: [],
}

const FIELD = {sent: 'sent_bytes', recv: 'recv_bytes', retransmits: 'retransmits'} as const

/**
 * One leg of an established group: its fields, or a string as `20ms stcpr`, `? dmsg sent=5000 dead`.
 *
 * @returns the leg, or a text that says what is wrong.
 */
export function legOf(text: LegText, index: number): Leg | string {
  if (typeof text !== 'string') {
    const {hops = [], ...own} = text
    return {...PLAIN, ...own, index, hops: hops.map(keyOf)}
  }
  let leg: Leg = {...PLAIN, index}
  for (const word of text.split(/\s+/u).filter((each) => each !== '')) {
    const [, latency] = LATENCY.exec(word) ?? []
    const [, counter, count] = COUNT.exec(word) ?? []
    if (latency !== undefined) leg = {...leg, latency_ms: Number(latency)}
    else if (counter === 'sent' || counter === 'recv' || counter === 'retransmits') {
      leg = {...leg, [FIELD[counter]]: Number(count)}
    } else if (word === 'dead') leg = {...leg, alive: false}
    else if (KIND.test(word)) leg = {...leg, kind: word}
    else if (word !== '?') {
      return `\`${word}\` is no latency (\`20ms\`, \`?\`), transport kind, \`dead\`, \`sent=\`, \`recv=\` or \`retransmits=\``
    }
  }
  return leg
}
