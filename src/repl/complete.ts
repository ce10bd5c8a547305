import type {Contract} from '#starlark-wasm'
import {routeLabel} from './candidate-label.js'
import {COMMANDS} from './commands.js'
import {completionTarget, type CompletionTarget} from './completion-target.js'
import {wordsOfCommand} from './complete-command.js'
import {indices, MOST_ITEMS, type Completion, type CompletionKind, type Completions} from './completion.js'
import {contractEntry} from './describe-name.js'
import {signatureOf} from './signature.js'
import type {Workbench} from './workbench.js'

const KEYWORDS = ['and', 'def', 'elif', 'else', 'for', 'if', 'in', 'lambda', 'not', 'or', 'return']

/**
 * Completes what stands before the cursor: commands and their arguments, names, fields, indices, keywords, closed
 * vocabularies. Nothing is called to find out. Never fails.
 */
export async function complete(workbench: Workbench, text: string, cursor = text.length): Promise<Completions> {
  const target = completionTarget(text.slice(0, cursor))
  const {prefix} = target
  const all = await completionsFor(workbench, target).catch(() => [])
  const items = new Map<string, Completion>()
  for (const item of all) if (item.text.startsWith(prefix) && !items.has(item.text)) items.set(item.text, item)
  const few = [...items.values()].slice(0, MOST_ITEMS).map((item) => withDoc(workbench, item))
  return {items: await Promise.all(few), start: cursor - prefix.length, prefix}
}

async function completionsFor(workbench: Workbench, target: CompletionTarget): Promise<readonly Completion[]> {
  switch (target.kind) {
    case 'command':
      return COMMANDS.map(({name, summary}) => ({text: name, kind: 'command', doc: summary}))
    case 'word':
      return wordsOfCommand(workbench, target)
    case 'attribute':
      return attributesOf(workbench, target.expression)
    case 'index':
      return indicesOf(workbench, target)
    case 'enum':
      return vocabularyOf(target.field, await workbench.surface())
    case 'name':
      return namesAt(workbench, target)
    case 'nothing':
      return []
  }
}

async function attributesOf(workbench: Workbench, expression: string): Promise<readonly Completion[]> {
  const [found, contract] = await Promise.all([workbench.engine.inspect(expression), workbench.surface()])
  return (found?.attributes ?? []).map(({name, type, text}) => {
    const isMethod = type.endsWith('function_or_method')
    const known = contractEntry(`${expression}.${name}`, contract)
    const doc = known?.signature ?? (isMethod ? known?.doc : `${type}: ${text}`) ?? ''
    return {text: name, kind: isMethod ? 'method' : 'field', doc}
  })
}

async function indicesOf(
  workbench: Workbench,
  {expression, prefix}: Extract<CompletionTarget, {kind: 'index'}>,
): Promise<readonly Completion[]> {
  const found = await workbench.engine.inspect(expression)
  if (found === null) return []
  if (prefix.startsWith('"') || found.type === 'dict') {
    const {enums} = await workbench.surface()
    const keys = (enums[expression.split('.').at(-1) ?? ''] ?? []).map((key) => JSON.stringify(key))
    return [...found.keys, ...keys].map((text) => ({text, kind: 'index', doc: ''}))
  }
  const candidates = expression === 'candidates' ? workbench.dial.candidates : []
  return indices(found.length ?? 0, prefix).map((text) => {
    return {text, kind: 'index', doc: routeLabel(candidates[Number(text)])}
  })
}

async function namesAt(
  workbench: Workbench,
  {call}: Extract<CompletionTarget, {kind: 'name'}>,
): Promise<readonly Completion[]> {
  const [names, surface] = await Promise.all([workbench.engine.names(), workbench.surface()])
  const signature = call?.isDirect && call.keyword === null ? await signatureOf(workbench, call.callee) : null
  const parameters = (signature?.parameters ?? [])
    .filter(({name, isKeyword}) => isKeyword && !call?.given.includes(name))
    .map(({name, text, doc}): Completion => {
      return {text: `${name}=`, kind: 'parameter', doc: doc === '' && text !== name ? text : doc}
    })
  const bound = names.map(({name, type, text, given}) => {
    const kind: CompletionKind = type.includes('function') ? 'function' : 'name'
    return {given, item: {text: name, kind, doc: kind === 'function' ? '' : `${type}: ${text}`}}
  })
  const isOwn = ({given}: {readonly given: boolean}): boolean => !given
  return [
    ...parameters,
    ...bound.filter(isOwn).map(({item}) => item),
    ...bound.filter((each) => !isOwn(each)).map(({item}) => item),
    ...surface.universe.map(({name, kind}): Completion => {
      return {text: name, kind: kind === 'function' ? 'function' : 'name', doc: contractEntry(name, surface)?.doc ?? ''}
    }),
    ...KEYWORDS.map((text): Completion => ({text, kind: 'keyword', doc: ''})),
  ]
}

/** A function is told by its signature. */
async function withDoc(workbench: Workbench, item: Completion): Promise<Completion> {
  if (item.kind !== 'function' || item.doc !== '') return item
  const signature = await signatureOf(workbench, item.text).catch(() => null)
  const [first = ''] = (signature?.doc ?? '').split('\n')
  return {...item, doc: [signature?.text ?? '', first].filter((part) => part !== '').join(': ')}
}

/** The closed vocabulary of a field, by its whole name or its last part; empty for others. */
function vocabularyOf(field: string, {enums, constructors}: Contract): readonly Completion[] {
  const last = field.split('.').at(-1) ?? ''
  const about = constructors.flatMap(({fields}) => fields).find(({name}) => name === last)?.about ?? ''
  return (enums[field] ?? enums[last] ?? []).map((text) => ({text, kind: 'value', doc: about}))
}
