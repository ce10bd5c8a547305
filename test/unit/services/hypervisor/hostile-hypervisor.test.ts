import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Problem} from '../../../../src/errors.js'
import {HypervisorClient} from '../../../../src/services/hypervisor/hypervisor-client.js'
import {startHypervisor} from '../../../support/hypervisor/start-hypervisor.js'
import {serve} from '../../../support/serve.js'

/** Serves whatever `body` holds, with any status, to every request. */
const serving = async () => {
  const answer: {status: number; body: Buffer} = {status: 200, body: Buffer.alloc(0)}
  const server = await serve((_, response) => void response.writeHead(answer.status).end(answer.body))
  const client = new HypervisorClient({address: server.address, timeoutMs: 5000})
  return {answer, client, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]()}
}

/** What became of asking: a value, or a problem with the status of services. Anything else fails the test. */
async function outcome(asked: Promise<unknown>): Promise<'value' | 'problem'> {
  try {
    await asked
    return 'value'
  } catch (error) {
    expect(error).toBeInstanceOf(Problem)
    expect(error).toMatchObject({exitStatus: 5})
    return 'problem'
  }
}

describe('a hypervisor that cannot be trusted to make sense', () => {
  it('is a problem when its answer ends at any byte', async () => {
    await using real = await startHypervisor({hasAuthentication: false})
    const whole = Buffer.from(await (await fetch(new URL('/api/visors', real.address))).arrayBuffer())
    await using hostile = await serving()
    await fc.assert(
      fc.asyncProperty(fc.integer({min: 0, max: whole.length - 2}), async (length) => {
        hostile.answer.body = whole.subarray(0, length)
        expect(await outcome(hostile.client.visors())).toBe('problem')
      }),
    )
  })

  it('cannot have the password said again by quoting it', async () => {
    await using quoting = await serve((request, response) => {
      response.writeHead(400)
      request.pipe(response)
    })
    await using wrapping = await serve((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () =>
        response.writeHead(400).end(JSON.stringify({error: `no: ${String(Buffer.concat(chunks))}`})),
      )
    })
    const secret = 'Sky"w1re\\'
    for (const {address} of [quoting, wrapping]) {
      const client = new HypervisorClient({address})
      const failed: unknown = await client.accounts.login(secret).catch((error: unknown) => error)
      expect(failed).toMatchObject({status: 400, message: expect.stringContaining('"password":"…"')})
      expect(String(failed)).not.toContain('w1re')
    }
  })

  it('gives a value or a problem for any bytes with any status', async () => {
    await using hostile = await serving()
    const bodies = fc.oneof(
      fc.uint8Array({maxLength: 200}).map((bytes) => Buffer.from(bytes)),
      fc.json().map((text) => Buffer.from(text)),
      fc.jsonValue().map((value) => Buffer.from(JSON.stringify({error: value}))),
    )
    await fc.assert(
      fc.asyncProperty(bodies, fc.integer({min: 200, max: 599}), async (body, status) => {
        hostile.answer.body = body
        hostile.answer.status = status
        const visor = hostile.client.visor(`02${'ab'.repeat(32)}`)
        await outcome(hostile.client.visors())
        await outcome(visor.summary())
        await outcome(visor.routingPolicies())
        await outcome(visor.setMinHops(1))
        await outcome(hostile.client.accounts.login('x'))
      }),
      {numRuns: 60},
    )
  })
})
