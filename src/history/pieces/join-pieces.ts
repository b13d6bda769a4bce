import { lowerBound } from '../../markdown/count-between.ts';
import { addTallies, toProgress } from '../../measure/tally.ts';
import { ENOUGH, MOST } from '../../parse/find-mirrors.ts';
import { type LeftOut, type LeftOutSign, leftOutBy } from '../../parse/left-out.ts';
import { giveIds } from '../../parse/needs/identify-steps.ts';
import type { Reading, SeenStep } from '../history.ts';
import type { Obstacle, Piece, PieceHeading, PieceList, PieceStep } from './piece.ts';

interface Placed<T> {
  readonly at: number;
  readonly value: T;
}

/** A heading, and the places among the steps of the first below it and the first behind. */
interface Section extends PieceHeading {
  readonly from: number;
  readonly to: number;
}

/** Joins pieces to what the whole text says; null where that takes more than their boxes and headings. */
export function joinPieces(pieces: readonly Piece[], seen: Map<PieceStep, SeenStep>): Reading | null {
  if (pieces.some(({ isPlain }) => !isPlain)) return null;
  const counted = countedSteps(pieces);
  if (counted === null) return null;
  const steps = counted.map(({ value }) => value);
  const sections = findSections(pieces, counted);
  if (hasColumns(sections) || hasMirrors(counted, sections)) return null;
  // Where no level has two headings with steps, other lines may be stages.
  if (!hasLevels(sections) && pieces.some(({ mayOpenStage }) => mayOpenStage)) return null;
  const { ids } = giveIds(steps, []);
  const progress = toProgress(addTallies(steps.map(toTally)));
  return { steps: steps.map((step, at) => toSeen(step, ids[at] ?? '', seen)), progress };
}

/** The steps that count, by their places in the whole; null where something else may count. */
function countedSteps(pieces: readonly Piece[]): readonly Placed<PieceStep>[] | null {
  const leftOutAt = findLeftOut(pieces) ?? (() => null);
  const counted: Placed<PieceStep>[] = [];
  let start = 0;
  for (const { text, steps, obstacles } of pieces) {
    const from = start;
    const isLeftOut = (step: PieceStep) => leftOutAt(from + step.start) !== null;
    if (!obstacles.every((one) => isHarmless(one, leftOutAt(from + one.start)))) return null;
    for (const step of steps) {
      const above = steps[step.parent];
      // What is left out passes nothing down.
      if (above !== undefined && isLeftOut(above) !== isLeftOut(step)) return null;
      if (!isLeftOut(step)) counted.push({ at: from + step.start, value: step });
    }
    start += text.length;
  }
  return counted;
}

/** A legend holds also where it explains how to use the file. */
function isHarmless({ isLegend }: Obstacle, leftOut: LeftOut | null): boolean {
  return leftOut !== null && !(isLegend && leftOut.explains);
}

/** What is left out of the whole; null where nothing is. */
function findLeftOut(pieces: readonly Piece[]): ReturnType<typeof leftOutBy> | null {
  if (!pieces.some(({ signs }) => signs.some(leavesOut))) return null;
  const signs: LeftOutSign[] = [];
  let start = 0;
  for (const piece of pieces) {
    for (const sign of piece.signs) signs.push({ ...sign, at: start + sign.at });
    start += piece.text.length;
  }
  return leftOutBy(signs, start);
}

function leavesOut(sign: LeftOutSign): boolean {
  return sign.kind === 'heading' ? sign.explains !== null : sign.kind === 'open';
}

/** The headings with the steps below them, up to the next heading of their level or a higher one. */
function findSections(pieces: readonly Piece[], steps: readonly Placed<PieceStep>[]): readonly Section[] {
  const sections: (Section & { to: number })[] = [];
  const open: typeof sections = [];
  const close = (level: number, to: number) => {
    while ((open.at(-1)?.level ?? 0) >= level) Object.assign(open.pop() ?? {}, { to });
  };
  let [start, next] = [0, 0];
  for (const { text, headings } of pieces) {
    for (const heading of headings) {
      while ((steps[next]?.at ?? Number.POSITIVE_INFINITY) < start + heading.start) next += 1;
      close(heading.level, next);
      const section = { ...heading, from: next, to: next };
      sections.push(section);
      open.push(section);
    }
    start += text.length;
  }
  close(1, steps.length);
  return sections;
}

/** Two statuses on one level make columns of a board. */
function hasColumns(sections: readonly Section[]): boolean {
  const levels = new Map<number, PieceHeading['status']>();
  return sections.some(({ level, status }) => {
    if (status === null) return false;
    const known = levels.get(level) ?? status;
    levels.set(level, known);
    return known !== status;
  });
}

function hasLevels(sections: readonly Section[]): boolean {
  const levels = sections.filter(({ from, to }) => from < to).map(({ level }) => level);
  return levels.some((level, at) => levels.indexOf(level) < at);
}

/** Whether so many items of one list are called like headings elsewhere that they may repeat their progress. */
function hasMirrors(steps: readonly Placed<PieceStep>[], sections: readonly Section[]): boolean {
  const byName = new Map<string, readonly Section[]>();
  for (const section of sections)
    if (section.from < section.to)
      for (const name of section.names) byName.set(name, [...(byName.get(name) ?? []), section]);
  const hits = new Map<PieceList | number, number>();
  return steps.some(({ value: { names, list } }, at) => {
    const isNamed = names.some((name) => byName.get(name)?.some(({ from, to }) => at < from || at >= to));
    if (!isNamed) return false;
    // No list goes on behind a heading.
    const key = list.isOutermost ? lowerBound(sections, at + 1, ({ from }) => from) : list;
    const count = (hits.get(key) ?? 0) + 1;
    hits.set(key, count);
    return count >= ENOUGH && (list.isOutermost || count >= MOST * list.items);
  });
}

function toTally({ status, parked }: PieceStep) {
  return { done: 0, doing: 0, todo: 0, dropped: 0, parked: parked ? 1 : 0, [status]: 1 };
}

/** A step that was seen so before is the same object. */
function toSeen(step: PieceStep, id: string, seen: Map<PieceStep, SeenStep>): SeenStep {
  const known = seen.get(step);
  if (known?.id === id) return known;
  const { title, status } = step;
  const now = { id, title, status };
  seen.set(step, now);
  return now;
}
