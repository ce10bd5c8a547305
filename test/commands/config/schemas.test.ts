import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {fixtureText} from '../../support/config-fixture.js'
import {runCommand} from '../../support/run-command.js'
import {schemaFaults} from '../../support/schema-faults.js'
import {tempFolder} from '../../support/temp-folder.js'

it.each([
  ['visor gen-config -i --stdout', 'config-generated'],
  ['config gen -o FOLDER/gen.json', 'config-generated'],
  ['config validate E0 E1 E2 E3 E4 HV', 'config-validation'],
  ['config validate BAD', 'config-validation'],
  ['config migrate E0 --dry-run', 'config-migration'],
  ['config migrate E1 --out FOLDER/new.json', 'config-migration'],
  ['config set log_level debug -f E3', 'config-change'],
  ['config app add mine --policy preset:adaptive -f E4', 'config-change'],
  ['config app rm skychat -f E1', 'config-change'],
  ['config update -i E2 -a', 'config-change'],
  ['config diff E3 E4', 'config-diff'],
  ['config explain launcher.apps.*.args', 'config-key'],
  ['config explain K03', 'config-rule'],
  ['config app ls E3', 'config-apps'],
  ['hypervisor gen-config -o FOLDER/hv.json', 'hypervisor-gen-config'],
  ['autoconfig 0', 'autoconfig'],
  ['config gen --sn -o FOLDER/sn.json', 'config-generated'],
  ['config update vpns --secure true -i E3', 'config-change'],
  ['config update hv -r -i E3', 'config-change'],
])('what `%s` prints as JSON fits %s', async (line, schema) => {
  const folder = tempFolder()
  const file = (name: string, text: string): string => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
  const files: Record<string, string> = {
    FOLDER: folder,
    HV: file('hypervisor-config.json', fixtureText('hypervisor')),
    BAD: file('bad.json', '{"sk": '),
    ...Object.fromEntries(
      ['e0', 'e1', 'e2', 'e3', 'e4'].map((era) => [era.toUpperCase(), file(`${era}.json`, fixtureText(era))]),
    ),
  }
  const argv = line.split(' ').map((word) => files[word] ?? word.replace('FOLDER', folder))
  const env = {SKYENV: file('skywire.conf', 'USRENV=true\n'), HOME: folder}
  const {json} = await runCommand([...argv, '--json'], {env})
  expect(schemaFaults(schema, json())).toEqual([])
})
