import { lowerBound } from '../../markdown/count-between.ts';
import { toProgress } from '../../measure/tally.ts';
import { type LeftOut, type LeftOutSign, leftOutBy } from '../../parse/left-out.ts';
import { ENOUGH, MOST } from '../../parse/mirrors/stage-names.ts';
import { giveIds } from '../../parse/needs/identify-steps.ts';
import type { Reading, SeenStep } from '../history.ts';
import type { Obstacle, Piece, PieceHeading, PieceList, PieceStep } from './piece.ts';

/** A heading, and the places among the steps of the first below it and the first behind. */
interface Section extends PieceHeading {
  readonly from: number;
  readonly to: number;
}

/** The steps that count, and the headings. */
interface Content {
  readonly steps: readonly PieceStep[];
  readonly sections: readonly Section[];
}

/** Joins pieces to what the whole text says; null where that takes more than their boxes and headings. */
export function joinPieces(pieces: readonly Piece[], seen: Map<PieceStep, SeenStep>): Reading | null {
  const content = pieces.every(({ isPlain }) => isPlain) ? readContent(pieces) : null;
  if (content === null) return null;
  const { steps, sections } = content;
  const mayAnswer = steps.filter(({ isAnswer }) => isAnswer).length > 1;
  if (mayAnswer || hasColumns(sections) || hasMirrors(steps, sections)) return null;
  // Where no level has two headings with steps, other lines may be stages.
  if (!hasLevels(sections) && pieces.some(({ mayOpenStage }) => mayOpenStage)) return null;
  const { ids } = giveIds(steps, []);
  return { steps: steps.map((step, at) => toSeen(step, ids[at] ?? '', seen)), progress: count(steps) };
}

/** Null where something else than boxes may count. */
function readContent(pieces: readonly Piece[]): Content | null {
  const leftOutAt = findLeftOut(pieces);
  const steps: PieceStep[] = [];
  const sections = new Sections();
  let start = 0;
  for (const piece of pieces) {
    const counted = countedOf(piece, start, leftOutAt);
    if (counted === null) return null;
    let next = 0;
    for (const step of counted) {
      for (; (piece.headings[next]?.start ?? step.start) < step.start; next += 1)
        sections.open(piece, next, steps.length);
      steps.push(step);
    }
    for (; next < piece.headings.length; next += 1) sections.open(piece, next, steps.length);
    start += piece.length;
  }
  return { steps, sections: sections.end(steps.length) };
}

/** The steps of a piece that begins at an offset; null where something else than boxes may count. */
function countedOf(
  { steps, obstacles, signs }: Piece,
  start: number,
  leftOutAt: ReturnType<typeof findLeftOut>,
): readonly PieceStep[] | null {
  if (leftOutAt === null || (leftOutAt(start) === null && !signs.some(leavesOut)))
    return obstacles.length > 0 ? null : steps;
  if (!obstacles.every((one) => isHarmless(one, leftOutAt(start + one.start)))) return null;
  const isLeftOut = steps.map((step) => leftOutAt(start + step.start) !== null);
  // What is left out passes nothing down.
  if (steps.some(({ parent }, at) => parent >= 0 && isLeftOut[parent] !== isLeftOut[at])) return null;
  return steps.filter((_, at) => !isLeftOut[at]);
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
    start += piece.length;
  }
  return leftOutBy(signs, start);
}

function leavesOut(sign: LeftOutSign): boolean {
  return sign.kind === 'heading' ? sign.explains !== null : sign.kind === 'open';
}

/** Takes headings in the order of writing; each ends at the next one of its level or a higher one. */
class Sections {
  readonly #all: (Section & { to: number })[] = [];
  readonly #open: (Section & { to: number })[] = [];

  open({ headings }: Piece, index: number, from: number): void {
    const heading = headings[index];
    if (heading === undefined) return;
    this.#close(heading.level, from);
    const section = { ...heading, from, to: from };
    this.#all.push(section);
    this.#open.push(section);
  }

  end(at: number): readonly Section[] {
    this.#close(1, at);
    return this.#all;
  }

  #close(level: number, to: number): void {
    for (let last = this.#open.at(-1); last !== undefined && last.level >= level; last = this.#open.at(-1)) {
      last.to = to;
      this.#open.pop();
    }
  }
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
function hasMirrors(steps: readonly PieceStep[], sections: readonly Section[]): boolean {
  const byName = new Map<string, readonly Section[]>();
  for (const section of sections)
    if (section.from < section.to)
      for (const name of section.names) byName.set(name, [...(byName.get(name) ?? []), section]);
  const hits = new Map<PieceList | number, number>();
  return steps.some(({ names, list }, at) => {
    const isNamed = names.some((name) => byName.get(name)?.some(({ from, to }) => at < from || at >= to));
    if (!isNamed) return false;
    // No list goes on behind a heading.
    const key = list.isOutermost ? lowerBound(sections, at + 1, ({ from }) => from) : list;
    const count = (hits.get(key) ?? 0) + 1;
    hits.set(key, count);
    return count >= ENOUGH && (list.isOutermost || count >= MOST * list.items);
  });
}

function count(steps: readonly PieceStep[]): Reading['progress'] {
  const tally = { done: 0, doing: 0, todo: 0, dropped: 0, parked: 0 };
  for (const { status, parked } of steps) {
    tally[status] += 1;
    if (parked) tally.parked += 1;
  }
  return toProgress(tally);
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
