/** How many elements of a list come before the first one that fails a test which all behind it fail, too. */
export function countBelow<Element>(
  sorted: readonly Element[],
  isBelow: (element: Element, index: number) => boolean,
): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBelow(sorted[middle] as Element, middle)) low = middle + 1
    else high = middle
  }
  return low
}
