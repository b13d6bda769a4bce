import { editDistance } from './edit-distance.ts';
import type { Fields } from './fields.ts';

/** The keys of fields; null for those of Obsidian Tasks and Dataview that are fields to them and say nothing here. */
const KEYS_OF: readonly (readonly [field: keyof Fields | null, keys: string])[] = [
  ['id', 'id'],
  ['needs', 'needs dependson requires after blockedby'],
  ['when', 'when'],
  ['why', 'why'],
  ['start', 'start'],
  ['due', 'due'],
  ['doneOn', 'done completion'],
  ['priority', 'priority'],
  ['estimate', 'estimate est'],
  ['optional', 'optional'],
  ['parked', 'parked'],
  [null, 'scheduled created cancelled repeat progress'],
];
const KEYS = new Map(KEYS_OF.flatMap(([field, keys]) => keys.split(' ').map((key) => [key, field] as const)));
/** In a short word every change makes another word: `note` is no `done`. */
const [SHORT, LONG] = [4, 6];

/** The keys of all fields as a piece of a pattern that ignores case. */
export const KEY = [...KEYS.keys()]
  .join('|')
  .replace('dependson', 'depends[-_ ]?on')
  .replace('blockedby', 'blocked[-_ ]?by');

/** The field that a key stands for, null for any other word. */
export function fieldOf(key: string): keyof Fields | null {
  return KEYS.get(bare(key)) ?? null;
}

/** The key that a word was meant to be, as `needs` for `need`; null when it is one, or is none at all. */
export function meantKey(word: string): string | null {
  const written = bare(word);
  if (KEYS.has(written)) return null;
  const near = [...KEYS]
    .flatMap(([key, field]) => (field === null ? [] : [key]))
    .find(
      (key) =>
        key.length >= SHORT && key[0] === written[0] && editDistance(key, written) <= (key.length < LONG ? 1 : 2),
    );
  return near ?? null;
}

function bare(key: string): string {
  return key.toLowerCase().replace(/[-_\s]/g, '');
}
