import { groupBy } from '../../group-by.ts';
import type { Draft } from '../../parse/draft.ts';
import { readSeriesTitle, type SeriesTitle } from '../../parse/line/series-title.ts';
import type { Section } from './read-sections.ts';

/** How many parts make a series that has no steps at all. */
export const LEAST_PARTS = 3;

/** A section whose title numbers it, and the offset of the section around it. */
interface Part extends SeriesTitle {
  readonly section: Section;
  readonly within: number;
}

/** Parts without steps of a series in which others have some, as of `Week 1` to `Week 4`, and of one that has none and is most of the plan. */
export function findBareParts({ counted }: Draft, sections: readonly Section[]): readonly Section[] {
  const parts = readParts(sections);
  const bare = seriesOf(parts).flatMap((all) => bareOf(all, counted.length));
  if (bare.length === 0) return [];
  const tracked = new Set([
    ...parts.filter(({ section }) => section.read > 0).map(keyOf),
    ...counted.flatMap(({ title }) => readSeriesTitle(title) ?? []).map(keyOf),
  ]);
  const runs = [...groupBy(bare, ({ within, label }) => `${within} ${label}`).values()];
  return runs
    .filter((run) => !isTracked(run, parts, tracked))
    .flat()
    .map(({ section }) => section);
}

/** The sections that are numbered, in their order. */
export function readParts(sections: readonly Section[]): readonly Part[] {
  const open: Section[] = [];
  return sections.flatMap((section) => {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= section.start) open.pop();
    const within = open.at(-1)?.start ?? -1;
    open.push(section);
    const title = readSeriesTitle(section.title);
    return title === null ? [] : [{ section, within, ...title }];
  });
}

/** The parts of each series, which are of one level and have several numbers. */
export function seriesOf(parts: readonly Part[]): Part[][] {
  const alike = groupBy(parts, ({ section, label }) => `${section.level} ${label}`);
  return [...alike.values()].filter((all) => new Set(all.map(({ number }) => number)).size > 1);
}

/** A series without any steps is the plan where it holds as much as is counted. */
function bareOf(parts: readonly Part[], counted: number): readonly Part[] {
  const bare = parts.filter(({ section }) => section.read === 0);
  if (bare.length < parts.length) return bare;
  const filled = bare.filter(({ section }) => section.topics > 0);
  const topics = filled.reduce((sum, { section }) => sum + section.topics, 0);
  return filled.length >= LEAST_PARTS && topics >= counted ? filled : [];
}

/** Parts that lie side by side, none with steps, only tell more of what stands elsewhere as steps or as parts with steps of the same numbers. */
function isTracked(run: readonly Part[], parts: readonly Part[], tracked: ReadonlySet<string>): boolean {
  const [{ within, label } = { within: -1, label: '' }] = run;
  const isRead = parts.some((one) => one.within === within && one.label === label && one.section.read > 0);
  return !isRead && run.filter((part) => tracked.has(keyOf(part))).length * 2 >= run.length;
}

function keyOf({ label, number }: SeriesTitle): string {
  return `${label} ${number}`;
}
