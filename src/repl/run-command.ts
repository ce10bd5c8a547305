import {ANSWER_COMMANDS} from './answer-commands.js'
import {commandOf, type CommandName} from './commands.js'
import {DIAL_COMMANDS} from './dial-commands.js'
import {POLICY_COMMANDS} from './policy-commands.js'
import {PROMPT_COMMANDS} from './prompt-commands.js'
import type {ReplResult} from './result.js'
import {usage, type Handler, type TypedCommand} from './typed-command.js'
import type {Workbench} from './workbench.js'

const HANDLERS: Readonly<Record<CommandName, Handler>> = {
  ...POLICY_COMMANDS,
  ...DIAL_COMMANDS,
  ...ANSWER_COMMANDS,
  ...PROMPT_COMMANDS,
}

/** Runs one command. @throws `Problem` for what makes no sense or cannot be done. */
export async function runCommand(workbench: Workbench, typed: TypedCommand): Promise<ReplResult> {
  // What nobody looks at must not seem to count.
  if (typed.rest !== '' && commandOf(typed.name)?.args === '') throw usage(typed.name)
  return HANDLERS[typed.name](workbench, typed)
}
