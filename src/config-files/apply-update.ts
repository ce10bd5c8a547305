import type {Era} from '../config/eras/era.js'
import {editJson} from '../json/edit-json.js'
import {repairConfig} from '../config/repair-config.js'
import {updateEdits, type UpdateRequest} from '../config/update-config.js'
import {localMachine} from './local-machine.js'
import type {ReadConfig} from './read-config.js'

/** The text after an update; one that asks for nothing repairs what is missing or broken. */
export function applyUpdate({text, config, shape}: ReadConfig & {readonly shape: Era}, request: UpdateRequest): string {
  const edits = updateEdits(config, shape, request)
  return edits.length > 0 ? editJson(text, edits) : repairConfig(text, config, shape, localMachine())
}
