import {createInterface} from 'node:readline/promises'
import type {GenerateValues} from '../config/generate/flags.js'
import type {Machine} from '../config/generate/machine.js'
import {placesFor} from '../config/generate/places.js'
import {knowsFlag} from '../config/generate/check-flags.js'
import type {GeneratedEra} from '../config/generate/generate.js'
import {KNOWN_PRESETS} from '../config/values/policy-reference.js'
import {isPublicKey} from '../config/values/keys.js'
import {shownText} from '../config/values/shown-text.js'
import {Interrupted, UsageProblem} from '../errors.js'

/** What the wizard found out. */
export interface Answers {
  readonly values: GenerateValues
  readonly output?: string
}

/** Where questions are shown and answers come from. */
export interface Dialogue {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  /** Whether `input` is a terminal that echoes and edits lines. */
  readonly isTerminal: boolean
}

/** Asks one question until the answer is right; an empty answer is the default. */
type Ask = (
  explanation: string,
  question: string,
  fallback: string,
  fault: (answer: string) => string | undefined,
) => Promise<string>

const yesOrNo = (answer: string): string | undefined =>
  /^(?:y|yes|n|no)$/i.test(answer) ? undefined : 'Answer yes or no.'
const isYes = (answer: string): boolean => /^y/i.test(answer)

function keysFault(answer: string): string | undefined {
  const isBad = (key: string): boolean => !isPublicKey(key)
  const bad = splitKeys(answer).find(isBad)
  return bad === undefined
    ? undefined
    : `"${shownText(bad)}" is not a public key: 66 hexadecimal digits, starting with 02 or 03.`
}

const splitKeys = (answer: string): string[] => answer.split(/[\s,]+/).filter(Boolean)

function policyFault(answer: string): string | undefined {
  if (answer === 'none' || /^@\S/.test(answer) || /^preset:[a-z0-9][a-z0-9-]*$/.test(answer)) return undefined
  return 'Answer none, preset:NAME or @FILE.'
}

interface Situation {
  readonly era: GeneratedEra
  readonly values: GenerateValues
  readonly output: string | undefined
  readonly signal: AbortSignal
  /** Why a file may not be written, or `undefined`. */
  readonly fileFault: (file: string) => string | undefined
}

async function askHypervisor(ask: Ask, {era, values}: Situation): Promise<GenerateValues> {
  if (!knowsFlag(era, 'isHypervisor') || values.isHypervisor !== undefined || values.hypervisorKeys !== undefined)
    return {}
  const local = await ask(
    'A hypervisor is the web page from which visors are managed. It can run inside this visor.',
    'Manage visors from this machine?',
    'no',
    yesOrNo,
  )
  if (isYes(local)) {
    if (!knowsFlag(era, 'pkEndpoint') || values.pkEndpoint !== undefined) return {isHypervisor: true}
    const endpoint = await ask(
      'New visors of the local network can ask the hypervisor for its public key. Whoever reaches the page can ask, without log-in.',
      'Give the public key to whoever asks?',
      'no',
      yesOrNo,
    )
    return {isHypervisor: true, ...(isYes(endpoint) && {pkEndpoint: true})}
  }
  const keys = await ask(
    'Another machine can manage this visor. It needs no address, only its public key.',
    'Public keys of hypervisors, or nothing:',
    '',
    keysFault,
  )
  return keys === '' ? {} : {hypervisorKeys: splitKeys(keys)}
}

async function askAll(ask: Ask, situation: Situation, machine: Machine): Promise<Answers> {
  const {era, values, output} = situation
  let found: GenerateValues = {}
  if (values.testenv === undefined) {
    const network = await ask(
      'The test network is for trying things out; its visors cannot talk to those of the production network.',
      'Network, prod or test?',
      'prod',
      (answer) => (/^(?:prod|test)$/.test(answer) ? undefined : 'Answer prod or test.'),
    )
    if (network === 'test') found = {...found, testenv: true}
  }
  found = {...found, ...(await askHypervisor(ask, situation))}
  if (knowsFlag(era, 'isPublic') && values.isPublic === undefined) {
    const isPublic = await ask(
      'A public visor lets others route through it. It needs a public address and an open port.',
      'Be a public visor?',
      'no',
      yesOrNo,
    )
    if (isYes(isPublic)) {
      const port = await ask(
        'Others must be able to reach it, so the port must be fixed and open in the firewall.',
        'TCP port for transports:',
        '6789',
        (answer) =>
          /^\d{1,5}$/.test(answer) && Number(answer) >= 1 && Number(answer) <= 65535
            ? undefined
            : 'A port is a number from 1 to 65535.',
      )
      found = {...found, isPublic: true, stcprPort: Number(port)}
    }
  }
  if (era === 'e4' && values.vpnServer === undefined) {
    const vpn = await ask(
      'The VPN server lets every visor of the network send its traffic through this machine, unless a whitelist says who may.',
      'Start the VPN server?',
      'no',
      yesOrNo,
    )
    found = {...found, vpnServer: isYes(vpn)}
  }
  if (knowsFlag(era, 'policy') && values.policy === undefined) {
    const policy = await ask(
      `A routing policy chooses the routes of every dial. Presets: ${KNOWN_PRESETS.slice(0, 6).join(', ')} …`,
      'Policy: none, preset:NAME or @FILE?',
      'none',
      policyFault,
    )
    found = {...found, policy}
  }
  if (output !== undefined) return {values: found}
  const standard = placesFor(era, {...values, ...found}, machine).output
  const file = await ask(
    'The file holds the secret key of the visor; only you may read it.',
    'File:',
    standard,
    situation.fileFault,
  )
  return {values: found, output: file}
}

/**
 * Asks the few things that matter about a new configuration and explains each; what flags said is not asked.
 *
 * @throws {@link UsageProblem} where there is no terminal to ask on, {@link Interrupted} where the input ends.
 */
export async function askGenerate(
  situation: Situation,
  machine: Machine,
  dialogue: Dialogue = ownTerminal(),
): Promise<Answers> {
  const {input, output, isTerminal} = dialogue
  const lines = createInterface({input, output, terminal: isTerminal})
  const ended = new Promise<never>((_, reject) => lines.once('close', () => reject(new Interrupted())))
  ended.catch(() => undefined)
  const ask: Ask = async (explanation, question, fallback, fault) => {
    output.write(`\n${explanation}\n`)
    for (;;) {
      const prompt = fallback === '' ? `${question} ` : `${question} [${fallback}] `
      const answer =
        (await Promise.race([lines.question(prompt, {signal: situation.signal}), ended])).trim() || fallback
      const wrong = answer === '' ? undefined : fault(answer)
      if (wrong === undefined) return answer
      output.write(`${wrong}\n`)
    }
  }
  try {
    return await askAll(ask, situation, machine)
  } catch (error) {
    throw situation.signal.aborted ? new Interrupted() : error
  } finally {
    lines.close()
  }
}

/** Questions go to stderr: stdout may carry the file. */
function ownTerminal(): Dialogue {
  if (process.stdin.isTTY) return {input: process.stdin, output: process.stderr, isTerminal: true}
  throw new UsageProblem('--interactive needs a terminal', {
    hints: ['Give flags instead; none is needed for a usual visor.'],
  })
}
