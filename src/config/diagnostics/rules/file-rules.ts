import {dirname} from 'node:path'
import type {Rule} from '../rule.js'

const octal = (mode: number): string => mode.toString(8).padStart(4, '0')

/** Findings about the file as a whole (visor-config J.2). */
export const fileRules: readonly Rule[] = [
  {
    code: 'CFG-F01',
    severity: 'error',
    title: 'not JSON',
    effect: 'The visor stops at start: it cannot read its configuration.',
    hint: 'Correct the text at this place, or restore a backup.',
  },
  {
    code: 'CFG-F02',
    severity: 'error',
    title: 'comment or trailing comma',
    effect: 'The visor stops at start: its JSON reader knows neither comments nor trailing commas.',
    hint: 'Remove it.',
  },
  {
    code: 'CFG-F03',
    severity: 'error',
    title: 'no JSON object',
    effect: 'The visor stops at start.',
    hint: 'Give the whole file that the generator wrote, from { to }.',
  },
  {
    code: 'CFG-F04',
    severity: 'error',
    title: 'not plain UTF-8',
    effect: 'The visor stops at start: the first bytes are no JSON to it.',
    hint: 'Save the file as UTF-8 without byte-order mark.',
  },
  {
    code: 'CFG-F05',
    severity: 'error',
    title: 'required key missing',
    effect: 'The visor silently fills the gap with values of the production network.',
    hint: 'Add the key, or let `config update` fill in the default.',
  },
  {
    code: 'CFG-F06',
    severity: 'error',
    title: 'wrong type or value',
    effect: 'The visor stops at start, or takes the value for missing.',
    hint: 'Numbers and booleans stand without quotes.',
  },
  {
    code: 'CFG-F07',
    severity: 'error',
    title: 'shape cannot be told',
    effect: 'The visor reads the keys of its own release and silently ignores the others.',
    hint: 'Name the shape with `--era`, or migrate with `--from`.',
  },
  {
    code: 'CFG-F08',
    severity: 'error',
    title: 'configuration of the test network before 2020',
    effect: 'No visor since 0.1.0 reads this format.',
    hint: 'Generate a new file.',
  },
  {
    code: 'CFG-F09',
    severity: 'error',
    title: 'another kind of file',
    effect: 'The visor would find none of its keys and start with defaults, or not at all.',
    hint: 'Give the visor configuration itself.',
  },
  {
    code: 'CFG-F10',
    severity: 'warning',
    title: 'secret key readable by others',
    effect: 'The visor starts; every user who reads the file can act as this visor.',
    hint: 'Take the rights away with `chmod 600`.',
    *check({around: {disk, file}}) {
      const facts = file === undefined ? undefined : disk?.find(file)
      if (facts?.kind !== 'file' || disk?.userId === undefined || (facts.mode & 0o044) === 0) return
      const who = facts.mode & 0o004 ? 'others' : 'its group'
      yield {
        path: '',
        message: `${file} is readable by ${who} (mode ${octal(facts.mode & 0o777)})`,
        hint: `Run \`chmod 600 ${file}\`.`,
      }
    },
  },
  {
    code: 'CFG-F11',
    severity: 'warning',
    title: 'owned by somebody else',
    effect: 'The visor starts but cannot save changes made at run time.',
    hint: 'Start the visor as the owner, or move the file.',
    *check({around: {disk, file}}) {
      if (!disk || file === undefined || disk.userId === undefined) return
      const [own, folder] = [disk.find(file), disk.find(dirname(file))]
      const user = disk.userId
      if (!own || !folder || (own.ownerId === user && (folder.ownerId === user || disk.isWritable(dirname(file)))))
        return
      const other = own.ownerId === user ? folder : own
      if (other.ownerId !== 0 && user !== 0) return
      const name = (id: number): string => (id === 0 ? 'root' : `user ${id}`)
      yield {
        path: '',
        message: `${file} is owned by ${name(other.ownerId)}; the visor running as ${name(user)} cannot save changes`,
      }
    },
  },
  {
    code: 'CFG-F12',
    severity: 'info',
    title: 'a second configuration',
    effect: 'The visor uses the one that `-c`, `-p` or `-u` names, else the one in its working directory.',
    hint: 'Start the visor with `-c` and the file you mean.',
    *check({around: {disk, file, otherPlaces = []}}) {
      for (const place of otherPlaces) {
        if (place === file || disk?.find(place)?.kind !== 'file') continue
        yield {path: '', message: `another configuration exists at ${place}; check which one the visor uses`}
      }
    },
  },
]
