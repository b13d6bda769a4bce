import { lowerBound } from '../../markdown/count-between.ts';
import { toProgress } from '../../measure/tally.ts';
import { type LeftOut, type LeftOutSign, leftOutBy } from '../../parse/left-out.ts';
import { ENOUGH, MOST } from '../../parse/mirrors/stage-names.ts';
import { giveIds } from '../../parse/needs/identify-steps.ts';
import type { Reading, SeenStep } from '../history.ts';
import type { Known } from './known.ts';
import type { Content, Obstacle, PieceHeading, PieceList, PieceStep } from './piece.ts';

/** A heading, and the places among the steps of the first below it and the first behind. */
interface Section {
  readonly heading: PieceHeading;
  readonly from: number;
  readonly to: number;
}

/** The steps that count, and the headings. */
interface Counted {
  readonly steps: readonly PieceStep[];
  readonly sections: readonly Section[];
}

/** Joins pieces to what the whole text says; null where that takes more than their boxes and headings. */
export function joinPieces(pieces: readonly Content[], known: Known): Reading | null {
  const content = pieces.every(({ isPlain }) => isPlain) ? readCounted(pieces) : null;
  if (content === null) return null;
  const { steps, sections } = content;
  const mayAnswer = steps.filter(({ said }) => said.isAnswer).length > 1;
  if (mayAnswer || hasColumns(sections) || hasMirrors(content, known)) return null;
  // Where no level has two headings with steps, other lines may be stages.
  if (!hasLevels(sections) && pieces.some(({ mayOpenStage }) => mayOpenStage)) return null;
  return { steps: identify(steps, known), progress: count(steps) };
}

/** Null where something else than boxes may count. */
function readCounted(pieces: readonly Content[]): Counted | null {
  const leftOutAt = findLeftOut(pieces);
  const steps: PieceStep[] = [];
  const sections = new Sections();
  let start = 0;
  for (const piece of pieces) {
    const counted = countedOf(piece, start, leftOutAt);
    if (counted === null) return null;
    let next = 0;
    for (const heading of piece.headings) {
      for (let step = counted[next]; step !== undefined && step.start < heading.start; step = counted[next]) {
        steps.push(step);
        next += 1;
      }
      sections.open(heading, steps.length);
    }
    for (; next < counted.length; next += 1) steps.push(counted[next] as PieceStep);
    start += piece.length;
  }
  return { steps, sections: sections.end(steps.length) };
}

/** The steps of a piece that begins at an offset; null where something else than boxes may count. */
function countedOf(
  { steps, obstacles, leavesOut }: Content,
  start: number,
  leftOutAt: ReturnType<typeof findLeftOut>,
): readonly PieceStep[] | null {
  if (steps.length + obstacles.length === 0) return steps;
  if (leftOutAt === null || (leftOutAt(start) === null && !leavesOut)) return obstacles.length > 0 ? null : steps;
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
function findLeftOut(pieces: readonly Content[]): ReturnType<typeof leftOutBy> | null {
  if (!pieces.some(({ leavesOut }) => leavesOut)) return null;
  const signs: LeftOutSign[] = [];
  let start = 0;
  for (const piece of pieces) {
    for (const sign of piece.signs) signs.push({ ...sign, at: start + sign.at });
    start += piece.length;
  }
  return leftOutBy(signs, start);
}

/** Takes headings in the order of writing; each ends at the next one of its level or a higher one. */
class Sections {
  readonly #all: (Section & { to: number })[] = [];
  readonly #open: (Section & { to: number })[] = [];

  open(heading: PieceHeading, from: number): void {
    this.#close(heading.level, from);
    const section = { heading, from, to: from };
    this.#all.push(section);
    this.#open.push(section);
  }

  end(at: number): readonly Section[] {
    this.#close(1, at);
    return this.#all;
  }

  #close(level: number, to: number): void {
    for (let last = this.#open.at(-1); last !== undefined && last.heading.level >= level; last = this.#open.at(-1)) {
      last.to = to;
      this.#open.pop();
    }
  }
}

/** Two statuses on one level make columns of a board. */
function hasColumns(sections: readonly Section[]): boolean {
  const levels = new Map<number, PieceHeading['status']>();
  return sections.some(({ heading: { level, status } }) => {
    if (status === null) return false;
    const known = levels.get(level) ?? status;
    levels.set(level, known);
    return known !== status;
  });
}

function hasLevels(sections: readonly Section[]): boolean {
  const levels = sections.filter(({ from, to }) => from < to).map(({ heading }) => heading.level);
  return levels.some((level, at) => levels.indexOf(level) < at);
}

/** Whether so many items of one list are called like headings elsewhere that they may repeat their progress. */
function hasMirrors({ steps, sections }: Counted, known: Known): boolean {
  const called = new Uint8Array(known.size);
  const full = sections.filter(({ from, to }) => from < to);
  for (const { heading } of full) for (const name of heading.names) called[name] = 1;
  const hits = new Map<PieceList | number, number>();
  return steps.some(({ list, said: { names } }, at) => {
    if (!names.some((name) => called[name] === 1)) return false;
    const isElsewhere = ({ heading, from, to }: Section) =>
      (at < from || at >= to) && heading.names.some((name) => names.includes(name));
    if (!full.some(isElsewhere)) return false;
    // No list goes on behind a heading.
    const key = list.isOutermost ? lowerBound(sections, at + 1, ({ from }) => from) : list;
    const count = (hits.get(key) ?? 0) + 1;
    hits.set(key, count);
    return count >= ENOUGH && (list.isOutermost || count >= MOST * list.items);
  });
}

function count(steps: readonly PieceStep[]): Reading['progress'] {
  const tally = { done: 0, doing: 0, todo: 0, dropped: 0, parked: 0 };
  for (const { seen, parked } of steps) {
    tally[seen.status] += 1;
    if (parked) tally.parked += 1;
  }
  return toProgress(tally);
}

/** The steps with their ids; the same step with the same id is the same object. */
function identify(steps: readonly PieceStep[], known: Known): readonly SeenStep[] {
  const times = new Uint8Array(known.size);
  for (const { said } of steps) if (said.own !== null) times[said.own] = times[said.own] === 0 ? 1 : 2;
  const isAnyWritten = steps.some(({ said }) => said.written !== null);
  // Nothing else is or gets such an id, however the others get theirs.
  const isAlone = ({ said: { own } }: PieceStep) => own !== null && times[own] === 1 && !isAnyWritten;
  const others = steps.filter((step) => !isAlone(step));
  const { ids } = giveIds(
    others.map(({ said }) => said),
    [],
  );
  let next = 0;
  return steps.map((step) => (isAlone(step) ? step.seen : toSeen(step, ids[next++] ?? '', known)));
}

function toSeen({ seen }: PieceStep, id: string, known: Known): SeenStep {
  const last = known.steps.get(seen);
  if (last?.id === id) return last;
  const now = { ...seen, id };
  known.steps.set(seen, now);
  return now;
}
