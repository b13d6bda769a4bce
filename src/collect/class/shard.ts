/** One part of a list, the first being 1; all parts together hold each entry once. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** A part as it is written, `1/8` for the first of eight; null for anything else. */
export function readShard(text: string): Shard | null {
  const [, number, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  return number === undefined || of === undefined || number < 1 || number > of ? null : { number, of };
}

/** The entries of one part: every `of`-th, so that parts are of nearly the same length. */
export function takeShard<Entry>(entries: readonly Entry[], shard: Shard | null): readonly Entry[] {
  return shard === null ? entries : entries.filter((_, at) => at % shard.of === shard.number - 1);
}
