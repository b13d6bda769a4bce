import { lowerBound } from '../../markdown/count-between.ts';
import { addTallies, toProgress } from '../../measure/tally.ts';
import { type LeftOut, type LeftOutSign, leftOutBy } from '../../parse/left-out.ts';
import { ENOUGH, MOST } from '../../parse/mirrors/stage-names.ts';
import { giveIds } from '../../parse/needs/identify-steps.ts';
import type { Reading, SeenStep } from '../history.ts';
import { type Known, NO_NUMBER } from './known.ts';
import type { BoxLine, Obstacle, PieceList, PieceStep, Row, RowSteps } from './piece.ts';
import { sumSteps } from './put-together.ts';
import { hasColumns, hasLevels, type Section, Sections } from './sections.ts';

/** The steps that count, by rows, and the headings. */
interface Counted {
  readonly rows: readonly RowSteps[];
  readonly sections: readonly Section[];
}

/** Joins the rows of a text to what the whole of it says; null where that takes more than their boxes and headings. */
export function joinRows(all: readonly Row[], known: Known): Reading | null {
  const counted = all.every(({ isPlain }) => isPlain) ? readCounted(all) : null;
  if (counted === null) return null;
  const { rows, sections } = counted;
  const mayAnswer = rows.reduce((sum, { answers }) => sum + answers, 0) > 1;
  if (mayAnswer || hasColumns(sections) || hasMirrors(counted, known)) return null;
  // Where no level has two headings with steps, other lines may be stages.
  if (!hasLevels(sections) && all.some(({ mayOpenStage }) => mayOpenStage)) return null;
  return { steps: identify(rows, known), progress: toProgress(addTallies(rows.map(({ tally }) => tally))) };
}

/** Null where something else than boxes may count. */
function readCounted(all: readonly Row[]): Counted | null {
  const leftOutAt = findLeftOut(all);
  const rows: RowSteps[] = [];
  const sections = new Sections();
  let [start, before] = [0, 0];
  for (const row of all) {
    const counted = countedOf(row, start, leftOutAt);
    if (counted === null) return null;
    const { steps } = counted;
    for (const heading of row.headings)
      sections.open(heading, before + lowerBound(steps, heading.start, (step) => step.start));
    rows.push(counted);
    start += row.length;
    before += steps.length;
  }
  return { rows, sections: sections.end(before) };
}

/** The steps that count of a row that begins at an offset; null where something else than boxes may count. */
function countedOf(row: Row, start: number, leftOutAt: ReturnType<typeof findLeftOut>): RowSteps | null {
  const { obstacles, steps } = row;
  if (leftOutAt === null || (leftOutAt(start) === null && !row.leavesOut)) return obstacles.length > 0 ? null : row;
  if (!obstacles.every((one) => isHarmless(one, leftOutAt(start + one.start)))) return null;
  const isLeftOut = steps.map((step) => leftOutAt(start + step.start) !== null);
  // What is left out passes nothing down.
  if (steps.some(({ parent }, at) => parent >= 0 && isLeftOut[parent] !== isLeftOut[at])) return null;
  return sumSteps(steps.filter((_, at) => !isLeftOut[at]));
}

/** A legend holds also where it explains how to use the file. */
function isHarmless({ isLegend }: Obstacle, leftOut: LeftOut | null): boolean {
  return leftOut !== null && !(isLegend && leftOut.explains);
}

/** What is left out of the whole; null where nothing is. */
function findLeftOut(rows: readonly Row[]): ReturnType<typeof leftOutBy> | null {
  if (!rows.some(({ leavesOut }) => leavesOut)) return null;
  const signs: LeftOutSign[] = [];
  let start = 0;
  for (const row of rows) {
    for (const sign of row.signs) signs.push({ ...sign, at: start + sign.at });
    start += row.length;
  }
  return leftOutBy(signs, start);
}

/** Whether so many items of one list are called like headings elsewhere that they may repeat their progress. */
function hasMirrors({ rows, sections }: Counted, known: Known): boolean {
  const called = new Uint8Array(known.size);
  const full = sections.filter(({ from, to }) => from < to);
  for (const { heading } of full) for (const name of heading.names) called[name] = 1;
  const isCalled = (name: number) => called[name] === 1;
  const hits = new Map<PieceList | number, number>();
  let before = 0;
  return rows.some(({ steps, names }) => {
    const from = before;
    before += steps.length;
    return names.some(isCalled) && steps.some((step, at) => isHit(step, from + at));
  });

  function isHit({ list, said: { names } }: PieceStep, at: number): boolean {
    const isElsewhere = ({ heading, from, to }: Section) =>
      (at < from || at >= to) && heading.names.some((name) => names.includes(name));
    if (!names.some(isCalled) || !full.some(isElsewhere)) return false;
    // No list goes on behind a heading.
    const key = list.isOutermost ? lowerBound(sections, at + 1, ({ from }) => from) : list;
    const count = (hits.get(key) ?? 0) + 1;
    hits.set(key, count);
    return count >= ENOUGH && (list.isOutermost || count >= MOST * list.items);
  }
}

/** The steps with their ids; the same step with the same id is the same object. */
function identify(rows: readonly RowSteps[], known: Known): readonly SeenStep[] {
  const isAlone = findAlone(rows, known);
  const all: SeenStep[] = [];
  const others: { readonly place: number; readonly said: BoxLine }[] = [];
  for (const { seen, own, steps } of rows)
    seen.forEach((step, at) => {
      const said = isAlone(own[at]) ? undefined : steps[at]?.said;
      if (said !== undefined) others.push({ place: all.length, said });
      all.push(step);
    });
  const { ids } = giveIds(
    others.map(({ said }) => said),
    [],
  );
  for (const [at, { place }] of others.entries()) all[place] = toSeen(all[place] as SeenStep, ids[at] ?? '', known);
  return all;
}

/** Tells the slugs that nothing else has or gets, however the others get their ids. */
function findAlone(rows: readonly RowSteps[], known: Known): (slug?: number) => boolean {
  if (rows.some(({ isAnyWritten }) => isAnyWritten)) return () => false;
  const times = new Uint8Array(known.size);
  times[NO_NUMBER] = 2;
  for (const { own } of rows) for (const slug of own) times[slug] = times[slug] === 0 ? 1 : 2;
  return (slug = NO_NUMBER) => times[slug] === 1;
}

function toSeen(step: SeenStep, id: string, known: Known): SeenStep {
  const last = known.steps.get(step);
  if (last?.id === id) return last;
  const now = { ...step, id };
  known.steps.set(step, now);
  return now;
}
