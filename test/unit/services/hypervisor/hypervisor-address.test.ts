import {describe, expect, it} from 'vitest'
import {isReadableOnTheWay, parseHypervisorAddress} from '../../../../src/services/hypervisor/hypervisor-address.js'

describe('parseHypervisorAddress', () => {
  it.each([
    ['http://localhost:8000', 'http://localhost:8000/'],
    ['localhost:8000', 'http://localhost:8000/'],
    ['127.0.0.1', 'http://127.0.0.1/'],
    ['[::1]:8000', 'http://[::1]:8000/'],
    ['https://visor.example/sky/?a#b', 'https://visor.example/sky'],
    ['HTTP://10.0.0.2:8000/', 'http://10.0.0.2:8000/'],
  ])('reads %s', (text, expected) => expect(parseHypervisorAddress(text).href).toBe(expected))

  it.each([
    ['', 'not the address of a hypervisor: '],
    ['http://', 'not the address of a hypervisor: http://'],
    ['localhost:80000', 'not the address of a hypervisor: localhost:80000'],
    ['http://admin:Sky w1re@lo calhost', 'not the address of a hypervisor: http://…@lo calhost'],
    ['admin:Sky@w1re@lo calhost', 'not the address of a hypervisor: …@lo calhost'],
    ['ftp://localhost', 'a hypervisor is called over http or https, not ftp'],
    ['http://admin:Sky-w1re@localhost:8000', 'the address of a hypervisor cannot carry a password'],
    ['visor.example:8000', 'the address visor.example:8000 does not say how to call it'],
  ])('refuses %j', (text, message) => {
    expect(() => parseHypervisorAddress(text)).toThrow(expect.objectContaining({message, exitStatus: 2}))
  })
})

describe('isReadableOnTheWay', () => {
  it.each([
    ['http://localhost:8000', false],
    ['https://visor.example', false],
    ['http://10.0.0.2:8000', true],
  ])('%s: %s', (address, expected) => expect(isReadableOnTheWay(new URL(address))).toBe(expected))
})
