/** Where values are kept by their keys: a `WeakMap` where they shall go with these. */
interface Store<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

/** A function that makes the value of each key once, and gives the same again. */
export function memoize<Key, Value>(
  make: (key: Key) => Value,
  made: Store<Key, Value> = new Map<Key, Value>(),
): (key: Key) => Value {
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
