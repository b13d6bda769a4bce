import { parseOutline } from '../../markdown/markdown-to-outline.ts';
import type { Outline } from '../../markdown/outline.ts';
import { listSteps } from '../../parse/list-steps.ts';
import type { Roadmap, Step } from '../../parse/roadmap.ts';
import { findProblems } from '../../rules/find-problems.ts';
import { type Problem, toProblem } from '../../rules/problem.ts';
import type { Source } from '../../source.ts';
import { parseRoadmap } from '../parse-roadmap.ts';
import { convertPlainLists, type PlainConversion } from './convert-plain-lists.ts';
import { findPlaces, type Place } from './find-places.ts';
import { findPutOff } from './find-put-off.ts';
import { type Original, rewriteVerified } from './verified-rewrite.ts';

/**
 * A converted file. `converted` counts the steps that became boxes; a part that could not become boxes with the same meaning is a
 * problem and stays as it was. What became no box because nobody knows its status, and what is put off without a trigger or only
 * in prose, is reported at its line in the file as it was.
 */
export interface Conversion extends PlainConversion {
  readonly problems: readonly Problem[];
}

/**
 * Writes every step of the file as a box that GitHub draws, with the same title, status, note, stage and fields; everything
 * else stays byte for byte. The result is parsed and compared before it is given. `lists` names the headings whose plain lists become
 * open boxes too; without it they do only in a file that has no step at all.
 */
export function convertRoadmap(source: Source, lists?: readonly string[]): Conversion {
  const roadmap = parseRoadmap(source);
  const steps = listSteps(roadmap);
  const outline = parseOutline(source.text);
  const marked = convertMarked({ source, outline, roadmap });
  const written = { ...marked, problems: [...marked.problems, ...findPutOff(outline, source.path, steps)] };
  if (lists === undefined && steps.length > 0) return written;
  const plain = convertPlainLists({ ...source, text: written.text }, lists ?? null);
  return { ...written, text: plain.text, converted: written.converted + plain.converted };
}

/** The file with the steps of the list, table or fence around a step as boxes, then with all of its notation; only what reads the same. */
export function* convertAround(source: Source, { mark, notation }: Step): Generator<string> {
  const roadmap = parseRoadmap(source);
  const outline = parseOutline(source.text);
  const around = outline.blocks.filter(({ start, end }) => start <= mark.start && mark.start < end);
  const inside = markedPlaces(outline, roadmap).filter(({ block }) =>
    around.some(({ start, end }) => start <= block.start && block.end <= end),
  );
  const alike = listSteps(roadmap).filter((step) => step.notation === notation);
  for (const places of [inside, findPlaces(outline, alike)]) {
    const { text, kept } = rewriteVerified({ source, outline, roadmap }, [places]);
    if (kept.length > 0) yield text;
  }
}

function markedPlaces(outline: Outline, roadmap: Roadmap): readonly Place[] {
  return findPlaces(
    outline,
    listSteps(roadmap).filter(({ notation }) => notation.box !== 'drawn'),
  );
}

function convertMarked(original: Original): Conversion {
  const { source, outline, roadmap } = original;
  const places = markedPlaces(outline, roadmap);
  const { text, kept } = rewriteVerified(original, groupByBlock(outline, places));
  const left = places.filter((place) => !kept.includes(place)).map((place) => reportLeft(source.path, place));
  const converted = kept.flatMap(({ steps }) => steps);
  const parked = converted.filter((step) => step.parked && step.when === null).map(reportParked);
  return { text, converted: converted.length, problems: [...left, ...reportUnknown(source, kept), ...parked] };
}

/** Items of one list are steps together or not at all. */
function groupByBlock(outline: Outline, places: readonly Place[]): readonly (readonly Place[])[] {
  const blocks = outline.blocks.map(({ start, end }) =>
    places.filter(({ block }) => start <= block.start && block.start < end),
  );
  return blocks.filter((group) => group.length > 0);
}

/** The rows of converted tables whose status nobody knows. */
function reportUnknown(source: Source, places: readonly Place[]): readonly Problem[] {
  const tables = places.flatMap(({ block }) => (block.kind === 'table' ? [block] : []));
  if (tables.length === 0) return [];
  return findProblems([source]).filter(
    ({ line, severity }) =>
      severity === 'warning' && tables.some((table) => table.line <= line && line <= table.endLine),
  );
}

function reportParked({ path, line, column }: Step): Problem {
  return toProblem(path, { code: 'parked-without-when', line, column });
}

function reportLeft(path: string, { block, steps }: Place): Problem {
  const message =
    steps.length === 1
      ? 'The step here would not read the same as a box in its list, so it stays as it is: write it by hand.'
      : `The ${steps.length} steps here would not read the same as boxes, so they stay as they are: write them by hand.`;
  return toProblem(path, { code: 'not-converted', line: block.line, column: block.column, message });
}
