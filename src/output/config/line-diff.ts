import type {Look} from '../look.js'

/** Lines shown around a change. */
const AROUND = 3

interface Line {
  readonly mark: ' ' | '-' | '+'
  readonly text: string
}

/** Longest common subsequence by lines; configurations have a few hundred. */
function compare(old: readonly string[], next: readonly string[]): Line[] {
  const width = next.length + 1
  const lengths = new Uint32Array((old.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = next.length - 1; j >= 0; j--) {
      lengths[i * width + j] = old[i] === next[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const lines: Line[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < next.length) {
    if (i < old.length && old[i] === next[j]) {
      lines.push({mark: ' ', text: old[i] ?? ''})
      i++
      j++
    } else if (i < old.length && (j >= next.length || at(i + 1, j) >= at(i, j + 1)))
      lines.push({mark: '-', text: old[i++] ?? ''})
    else lines.push({mark: '+', text: next[j++] ?? ''})
  }
  return lines
}

/** A unified diff of two texts under the names given; empty where they are equal. */
export function renderLineDiff(old: string, next: string, names: readonly [string, string], {chalk}: Look): string {
  const lines = compare(old.trimEnd().split('\n'), next.trimEnd().split('\n'))
  const isNear = (index: number): boolean =>
    lines.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(({mark}) => mark !== ' ')
  if (lines.every(({mark}) => mark === ' ')) return ''
  const out = [chalk.bold(`--- ${names[0]}`), chalk.bold(`+++ ${names[1]}`)]
  let [oldLine, newLine] = [1, 1]
  let isOpen = false
  for (const [index, {mark, text}] of lines.entries()) {
    const shows = isNear(index)
    if (shows && !isOpen) out.push(chalk.cyan(`@@ -${oldLine} +${newLine} @@`))
    isOpen = shows
    if (shows) out.push(mark === '-' ? chalk.red(`-${text}`) : mark === '+' ? chalk.green(`+${text}`) : ` ${text}`)
    if (mark !== '+') oldLine++
    if (mark !== '-') newLine++
  }
  return out.join('\n')
}
