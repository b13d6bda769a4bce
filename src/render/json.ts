/** A value that JSON can hold; keys are written in their order. */
export type Json = string | number | boolean | null | readonly Json[] | JsonItems | { readonly [key: string]: Json };

/** Takes keys of a value in their order: what is published stays as it is where a type grows. */
export function picker<const Key extends string>(...keys: readonly Key[]) {
  return <Value extends { readonly [key in Key]: Json }>(value: Value): Pick<Value, Key> =>
    Object.fromEntries(keys.map((key) => [key, value[key]])) as Pick<Value, Key>;
}

/** A list whose values are made one after the other when they are written: those of thousands of files at once take a hundred megabytes. `size` counts them, those of lists inside too. */
export interface JsonItems extends Iterable<Json> {
  readonly size: number;
  readonly toJSON: () => readonly Json[];
}

/** The JSON of each value, made when it is asked for; `sizeOf` is that of a value that holds lists itself. */
export function jsonItems<Value>(
  values: readonly Value[],
  write: (value: Value) => Json,
  sizeOf: (value: Value) => number = () => 1,
): JsonItems {
  return {
    *[Symbol.iterator]() {
      for (const value of values) yield write(value);
    },
    toJSON: () => values.map(write),
    get size() {
      return values.reduce((sum, value) => sum + sizeOf(value), 0);
    },
  };
}

/** Whether a value is such a list. */
export function isItems(value: Json): value is JsonItems {
  return typeof value === 'object' && value !== null && 'toJSON' in value;
}
