/** Groups values by a key, both in the order they come in. */
export function groupBy<Value, Key>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  return groupPairs(values.map((value) => [keyOf(value), value]));
}

/** Groups values that have several keys each: a value stands in the group of every one. */
export function groupByEach<Value, Key>(
  values: readonly Value[],
  keysOf: (value: Value) => Iterable<Key>,
): Map<Key, Value[]> {
  return groupPairs(values.flatMap((value) => Array.from(keysOf(value), (key) => [key, value] as const)));
}

/** Groups values that come with their keys, both in the order they come in. */
export function groupPairs<Key, Value>(pairs: Iterable<readonly [Key, Value]>): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
