/**
 * Where the source draws each UTF-16 unit of a text, which never goes back. Nearly all text stands in the source as it is seen, and then this is
 * the offset of its first unit. Nobody but this file looks into it.
 */
export type Offsets = number | Stretches;

/** Text that stands in the source in stretches: pairs of a unit and the offset from which on it is written as it is seen. The text begins at unit `from`. */
interface Stretches {
  readonly pairs: readonly number[];
  readonly from: number;
}

/** A text that knows its place. */
export interface Placed {
  readonly text: string;
  readonly offsets: Offsets;
}

const NONE: Stretches = { pairs: [], from: 0 };
/** Those of a text without units, and of one whose parts have their own. */
export const NO_OFFSETS: Offsets = NONE;

/** The offset at which the source of a unit begins; undefined for a unit that the text does not have. */
export function offsetAt({ text, offsets }: Placed, unit: number): number | undefined {
  if (unit < 0 || unit >= text.length) return undefined;
  if (typeof offsets === 'number') return offsets + unit;
  const { pairs, from } = offsets;
  const at = stretchOf(offsets, unit);
  return (pairs[at + 1] ?? 0) + from + unit - (pairs[at] ?? 0);
}

/** The number of units whose source begins before an offset of the source. */
export function unitsBefore(placed: Placed, offset: number): number {
  let low = 0;
  let high = placed.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsetAt(placed, middle) ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The offsets from a unit on. */
export function dropUnits(offsets: Offsets, units: number): Offsets {
  if (typeof offsets === 'number') return offsets + units;
  return { pairs: offsets.pairs, from: offsets.from + units };
}

/** The offsets of several texts as one. */
export function joinOffsets(parts: readonly Placed[]): Offsets {
  const joined = new OffsetsBuilder();
  let unit = 0;
  for (const { text, offsets } of parts) {
    joined.add(unit, { text, offsets });
    unit += text.length;
  }
  return joined.offsets(unit);
}

/** Offsets as they grow. */
export class OffsetsBuilder {
  readonly #pairs: number[] = [];

  /** From a unit on, the source draws the text as it is seen from an offset on. Units come in order; what is said of one last holds. */
  begin(unit: number, offset: number): void {
    const pairs = this.#pairs;
    while (pairs.length > 0 && (pairs[pairs.length - 2] ?? 0) >= unit) pairs.length -= 2;
    const shift = pairs.length === 0 ? null : (pairs[pairs.length - 1] ?? 0) - (pairs[pairs.length - 2] ?? 0);
    if (shift !== offset - unit) pairs.push(unit, offset);
  }

  /** From a unit on stands a text that has its own offsets. */
  add(unit: number, { text, offsets }: Placed): void {
    if (text === '') return;
    this.begin(unit, offsetAt({ text, offsets }, 0) ?? 0);
    const { pairs, from } = typeof offsets === 'number' ? NONE : offsets;
    const end = from + text.length;
    for (let at = stretchOf({ pairs, from }, 0) + 2; at < pairs.length && (pairs[at] ?? 0) < end; at += 2)
      this.begin(unit + (pairs[at] ?? 0) - from, pairs[at + 1] ?? 0);
  }

  /** The offsets of a text of so many units. */
  offsets(units: number): Offsets {
    const pairs = this.#pairs;
    while (pairs.length > 0 && (pairs[pairs.length - 2] ?? 0) >= units) pairs.length -= 2;
    if (pairs.length > 2) return { pairs, from: 0 };
    return pairs[1] ?? NO_OFFSETS;
  }
}

/** The index of the stretch in which a unit stands. */
function stretchOf({ pairs, from }: Stretches, unit: number): number {
  let low = 0;
  let high = pairs.length / 2;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((pairs[2 * middle] ?? 0) <= from + unit) low = middle;
    else high = middle;
  }
  return 2 * low;
}
