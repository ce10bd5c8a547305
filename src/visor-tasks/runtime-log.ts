/**
 * The lines of a visor's own log: text that is meant to be a JSON list with an object on each line, which is not always
 * whole (visor-rpc D.3). So it is taken line by line, and the commas and brackets of the list are left out.
 */
export function runtimeLogLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^\[(?=[{[]|$)/, '')
        .replace(/(?<=\})[,\]]+$|^\]$|,$/, ''),
    )
    .filter((line) => line !== '')
}
