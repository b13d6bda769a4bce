import { toProgress } from '../measure/tally.ts';
import type { Status } from '../parse/roadmap.ts';
import type { Reading, SeenStep } from './history.ts';
import { commonEnds } from './match-steps.ts';

/** What texts of files hold, by `readingKey`; null for a text that can't be read. */
export type Readings = ReadonlyMap<string, Reading | null>;

/** Names one text of one file: the same text says something else in a file of another path, where a link leads elsewhere. */
export function readingKey(file: string, blob: string): string {
  return `${blob} ${file}`;
}

const STATUSES: readonly Status[] = ['done', 'doing', 'todo', 'dropped'];

type Tally = readonly [done: number, doing: number, todo: number, dropped: number, parked: number];
/** A reading beside the one of the same file before it: how many steps both begin and end with, and the places in the table of those between. */
type Entry = readonly [key: string, tally: Tally | null, start: number, end: number, steps: readonly number[]];

interface Table {
  readonly steps: readonly (readonly [id: string, title: string, status: number])[];
  readonly entries: readonly Entry[];
}

/** Writes readings as text: each distinct step once, and of each version what is other than in the one before. */
export function encodeReadings(readings: Readings): string {
  const steps: Table['steps'][number][] = [];
  const places = new Map<string, number>();
  const place = ({ id, title, status }: SeenStep): number => {
    const key = `${status} ${id} ${title}`;
    const known = places.get(key) ?? steps.push([id, title, STATUSES.indexOf(status)]) - 1;
    places.set(key, known);
    return known;
  };
  const last = new Map<string, readonly SeenStep[]>();
  const entries = [...readings].map(([key, reading]): Entry => {
    if (reading === null) return [key, null, 0, 0, []];
    const { start, end } = commonEnds(last.get(fileOf(key)) ?? [], reading.steps);
    last.set(fileOf(key), reading.steps);
    const { done, doing, todo, dropped, parked } = reading.progress;
    const between = reading.steps.slice(start, reading.steps.length - end);
    return [key, [done, doing, todo, dropped, parked], start, end, between.map(place)];
  });
  return JSON.stringify({ steps, entries } satisfies Table);
}

/** Reads what `encodeReadings` wrote; a text that it did not write must be kept away. */
export function decodeReadings(text: string): Readings {
  const table = JSON.parse(text) as Table;
  const steps = table.steps.map(([id, title, status]) => ({ id, title, status: STATUSES[status] ?? 'todo' }));
  const last = new Map<string, readonly SeenStep[]>();
  return new Map(
    table.entries.map(([key, tally, start, end, places]) => {
      if (tally === null) return [key, null];
      const before = last.get(fileOf(key)) ?? [];
      const between = places.flatMap((place) => steps[place] ?? []);
      const now = before.slice(0, start).concat(between, before.slice(before.length - end));
      last.set(fileOf(key), now);
      const [done, doing, todo, dropped, parked] = tally;
      return [key, { steps: now, progress: toProgress({ done, doing, todo, dropped, parked }) }];
    }),
  );
}

function fileOf(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}
