/**
 * A function that works each answer out once and keeps it as long as its key lives: rules ask the same of a policy, a tree
 * or a token list again and again. `make` must depend on the key alone.
 */
export function memo<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, {readonly value: Value}>()
  return (key) => {
    let kept = known.get(key)
    if (!kept) known.set(key, (kept = {value: make(key)}))
    return kept.value
  }
}
