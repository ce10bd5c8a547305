/** The page that lists every command with its arguments, flags and examples, made from the manifest. */
export function commandReference({commands}) {
  const shown = Object.values(commands)
    .filter((command) => !command.hidden)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return [
    '<!-- Made from the commands by `npm run generate`; do not edit. -->',
    '',
    '# Commands',
    '',
    'Every command also knows `--help`.',
    '',
    ...shown.flatMap((command) => [...describe(command), '']),
  ].join('\n')
}

function describe(command) {
  const words = command.id.replaceAll(':', ' ')
  const args = Object.values(command.args).filter((arg) => !arg.hidden)
  const flags = Object.values(command.flags).filter((flag) => !flag.hidden)
  const usage = ['skywire-cli', words, ...args.map(argUsage)].join(' ')
  const aliases = command.aliases.map((alias) => `\`${alias.replaceAll(':', ' ')}\``)
  return [
    `## ${words}`,
    '',
    plain(command.summary ?? command.description ?? ''),
    '',
    '```',
    usage,
    '```',
    ...(aliases.length > 0 ? ['', `Also: ${aliases.join(', ')}.`] : []),
    ...(args.length > 0 ? ['', '| argument | meaning |', '| --- | --- |', ...args.map(argRow)] : []),
    ...(flags.length > 0 ? ['', '| flag | meaning |', '| --- | --- |', ...flags.map(flagRow)] : []),
  ]
}

function argUsage(arg) {
  const name = `${arg.name.toUpperCase()}${arg.multiple ? '…' : ''}`
  return arg.required ? name : `[${name}]`
}

function argRow(arg) {
  return `| \`${arg.name.toUpperCase()}\` | ${cell(arg.description)} |`
}

function flagRow(flag) {
  const letter = flag.char ? `-${flag.char}, ` : ''
  const name = flag.allowNo ? `--[no-]${flag.name}` : `--${flag.name}`
  const value =
    flag.type === 'option' ? ` ${flag.helpValue ?? (flag.options ? flag.options.join('\\|') : 'VALUE')}` : ''
  const notes = [
    cell(flag.summary ?? flag.description),
    flag.default === undefined || flag.default === false ? '' : `Default: \`${[flag.default].flat().join(' ')}\`.`,
    flag.env ? `Environment: \`${flag.env}\`.` : '',
    flag.multiple ? 'May be given several times.' : '',
  ]
  return `| \`${letter}${name}${value}\` | ${notes.filter((note) => note !== '').join(' ')} |`
}

function cell(text = '') {
  return plain(text).replaceAll('|', '\\|').replaceAll('\n', ' ')
}

/** Texts may name the program through the framework's templates. */
function plain(text) {
  return text.replaceAll('<%= config.bin %>', 'skywire-cli')
}
