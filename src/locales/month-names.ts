import { foldText } from '../fold-text.ts';

const LOOKS: readonly Intl.DateTimeFormatOptions[] = (['long', 'short'] as const).flatMap((month) => [
  { month },
  { month, day: 'numeric' },
]);
/** One day of each month. */
const MONTHS = Array.from({ length: 12 }, (_, month) => month * 31 * 86_400_000);
const NAME = /^[\p{L}\p{M}]+$/u;

const known = new Map<string, ReadonlyMap<string, number>>();

/** The numbers of the months by their names in a language, whole and shortened, folded, without a point behind; names that are numbers are none. */
export function monthNames(tag: string): ReadonlyMap<string, number> {
  const names = known.get(tag) ?? readNames(tag);
  known.set(tag, names);
  return names;
}

// Node takes a while for each language: only those that are asked for are read.
function readNames(tag: string): ReadonlyMap<string, number> {
  const names = LOOKS.flatMap((look) => {
    const format = new Intl.DateTimeFormat(tag, { ...look, timeZone: 'UTC', calendar: 'gregory' });
    return MONTHS.map((moment, month): readonly [string, number] => {
      const parts = format.formatToParts(moment);
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      return [foldText(name).replace(/\.$/u, ''), month + 1];
    });
  });
  return new Map(names.filter(([name]) => NAME.test(name)));
}
