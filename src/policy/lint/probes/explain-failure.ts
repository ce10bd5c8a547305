/** What the interpreter means, where its own words say it to those who know it only. */
const MEANT: readonly (readonly [RegExp, string])[] = [
  [/NoneType has no|operation NoneType\[|NoneType value is not/u, 'the value is None here: ask before it is used'],
  [/NoneType/u, 'one of the values is None here'],
  [/not in dict/u, '`get` has an answer for keys that are not there'],
  [/by zero/u, 'ask whether it is 0 first'],
  [/too many steps/u, 'a call may take 100 000, so that a dial does not wait'],
  [/called recursively/u, 'write a loop'],
]

/** A failure's message with what it means in a policy. */
export function explainFailure(message: string): string {
  const meant = MEANT.find(([pattern]) => pattern.test(message))
  return meant ? `${message}; ${meant[1]}` : message
}
