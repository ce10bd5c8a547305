import {describe, expect, it} from 'vitest'
import {runCommand} from '../../support/run-command.js'
import {startSandbox} from '../../support/visor-sandbox.js'
import {KEY_A} from '../../support/keys.js'

const LINES = {
  'a visor': 'visor pk --rpc ADDRESS --timeout',
  'its hypervisor': 'hypervisor visors --hypervisor http://127.0.0.1:1 --timeout',
  'a service': 'ut --url http://127.0.0.1:1 --timeout',
  'a transport': `visor add-tp ${KEY_A} --rpc ADDRESS --timeout`,
  'an app': `vpn start ${KEY_A} --rpc ADDRESS --timeout`,
}

describe.each(Object.entries(LINES))('the longest wait for %s', (_, line) => {
  it.each(['30s', '1m30s', '0.5', '20'])('may be %s', async (wait) => {
    await using sandbox = await startSandbox({hurries: true})
    const argv = [...line.replace('ADDRESS', sandbox.address).split(' '), wait]
    const {status, stderr} = await runCommand(argv)
    expect({stderr, isUsage: status === 2 || status === 70}).toMatchObject({isUsage: false})
  })

  it.each(['0', '-1', '', '1e3', 'NaN', ' 5', '86401', '99999999999', '0.0000001', '5x'])(
    'may not be `%s`',
    async (wait) => {
      const argv = [...line.replace('ADDRESS', '127.0.0.1:1').split(' '), wait]
      await expect(runCommand(argv)).resolves.toMatchObject({
        status: 2,
        stderr: expect.stringContaining(`not a time to wait: ${wait}`),
      })
    },
  )
})
