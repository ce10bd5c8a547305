import {mkdtemp, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {PassThrough} from 'node:stream'
import {describe, expect, it} from 'vitest'
import {readPassword, type PasswordSource} from '../../../../src/services/hypervisor/read-password.js'

/** A terminal that types `keys` as soon as it is in raw mode, and remembers what it shows. */
function terminal(
  keys: string,
): Pick<PasswordSource, 'input' | 'output'> & {shown: () => string; isRaw: () => boolean} {
  const shown: Buffer[] = []
  let isRaw = false
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (raw: boolean) => {
      isRaw = raw
      return input
    },
  })
  const output = new PassThrough()
  output.on('data', (chunk: Buffer) => {
    shown.push(chunk)
    if (chunk.toString().endsWith(': ')) input.write(keys.split('|').at(asked++) ?? '')
  })
  let asked = 0
  return {
    input: input as unknown as NodeJS.ReadStream,
    output: output as unknown as NodeJS.WriteStream,
    shown: () => Buffer.concat(shown).toString(),
    isRaw: () => isRaw,
  }
}

const named = {flag: '--password-file', variable: 'PASSWORD'}

describe('readPassword', () => {
  it('asks on the terminal without showing what is typed', async () => {
    const {shown, isRaw, ...streams} = terminal('Sky-w1re\r')
    await expect(readPassword('Password', {...named, ...streams})).resolves.toBe('Sky-w1re')
    expect(shown()).toBe('Password: \n')
    expect(isRaw()).toBe(false)
  })

  it('lets the line be edited', async () => {
    const {shown: _, isRaw: __, ...streams} = terminal('Skx\u007fy\r')
    await expect(readPassword('Password', {...named, ...streams})).resolves.toBe('Sky')
  })

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('ends as interrupted on %s, with the terminal as it was', async (_, key) => {
    const {shown: __, isRaw, ...streams} = terminal(`Sk${key === '\u0004' ? '\u0015' : ''}${key}`)
    await expect(readPassword('Password', {...named, ...streams})).rejects.toMatchObject({exitStatus: 130})
    expect(isRaw()).toBe(false)
  })

  it('asks for a new password twice', async () => {
    const same = terminal('Sky-w1re\r|Sky-w1re\r')
    await expect(readPassword('New', {...named, ...same, confirm: true})).resolves.toBe('Sky-w1re')
    expect(same.shown()).toBe('New: \nNew again: \n')
    const other = terminal('Sky-w1re\r|Sky-wire\r')
    await expect(readPassword('New', {...named, ...other, confirm: true})).rejects.toMatchObject({
      message: 'the two passwords differ',
      exitStatus: 2,
    })
  })

  it('takes the first line of the file before the environment, and that before asking', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'password-')), 'password')
    await writeFile(file, 'from the file\r\nand no more')
    const {shown, isRaw: _, ...streams} = terminal('typed\r')
    const source = {...named, ...streams, environment: 'from the environment'}
    await expect(readPassword('Password', {...source, file})).resolves.toBe('from the file')
    await expect(readPassword('Password', source)).resolves.toBe('from the environment')
    expect(shown()).toBe('')
  })

  it('says that the file it was given has an empty first line', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'password-')), 'password')
    await writeFile(file, '\nSky-w1re')
    const {shown: _, isRaw: __, ...streams} = terminal('')
    await expect(readPassword('Password', {...named, ...streams, file})).rejects.toMatchObject({
      message: `the first line of ${file} is empty; it has to be the password`,
      exitStatus: 2,
    })
  })

  it('does not take an empty one', async () => {
    const {shown: _, isRaw: __, ...streams} = terminal('\r')
    await expect(readPassword('Password', {...named, ...streams})).rejects.toMatchObject({
      message: 'a password is needed',
      hints: [
        'Give a file that holds it with `--password-file FILE`, `-` for standard input.',
        'Or set PASSWORD in the environment.',
      ],
    })
  })
})
