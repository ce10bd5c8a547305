/** Whether a path with `/` matches a pattern: `**` any folders, `*` and `?` within one, `{a,b}` either. */
export function matchesGlob(path: string, pattern: string): boolean {
  return new RegExp(`^${pattern.replace(/^\.\//u, '').replaceAll(PIECES, piece)}$`, 'su').test(path)
}

const PIECES = /\*\*\/|\*\*|\*|\?|\{[^{}]*\}|[^*?{]/gu

function piece(text: string): string {
  switch (text) {
    case '**/':
      return '(?:.*/)?'
    case '**':
      return '.*'
    case '*':
      return '[^/]*'
    case '?':
      return '[^/]'
    default:
      if (!text.startsWith('{')) return escape(text)
      return text.length === 1 ? '\\{' : `(?:${text.slice(1, -1).split(',').map(escape).join('|')})`
  }
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')
}
