import type {Machine} from '../../src/config/generate/machine.js'

/** A Linux machine whose random numbers repeat: each call gives bytes counted up from the last. */
export function testMachine(over: Partial<Machine> = {}): Machine {
  let next = 1
  return {
    platform: 'linux',
    cwd: '/home/user',
    home: '/home/user',
    temporary: '/tmp',
    lanAddress: '192.168.1.20',
    random: (sizeBytes) => Uint8Array.from({length: sizeBytes}, () => next++ % 256),
    ...over,
  }
}
