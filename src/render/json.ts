/** A value that JSON can hold; keys are written in their order. */
export type Json = string | number | boolean | null | readonly Json[] | JsonItems | { readonly [key: string]: Json };

/** A list whose values are made one after the other when they are written: those of thousands of files at once take a hundred megabytes. */
export interface JsonItems extends Iterable<Json> {
  readonly toJSON: () => readonly Json[];
}

/** The JSON of each value, made when it is asked for. */
export function jsonItems<Value>(values: readonly Value[], write: (value: Value) => Json): JsonItems {
  return {
    *[Symbol.iterator]() {
      for (const value of values) yield write(value);
    },
    toJSON: () => values.map(write),
  };
}

/** Whether a value is such a list. */
export function isItems(value: Json): value is JsonItems {
  return typeof value === 'object' && value !== null && 'toJSON' in value;
}
