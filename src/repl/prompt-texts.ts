/** What was run, by the labels that positions carry: entries of the prompt, and policies. */
export type PromptTexts = Map<string, string>

/** The text in which something happened: that of `file` where it is known, as an entry may call into the policy. */
export function textAt(
  texts: PromptTexts,
  file: string | undefined,
  own: {readonly label: string; readonly text: string},
): {readonly label: string; readonly text: string} {
  const text = file === undefined ? undefined : texts.get(file)
  return file === undefined || text === undefined ? own : {label: file, text}
}
