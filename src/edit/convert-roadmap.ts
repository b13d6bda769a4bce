import type { Source } from '../collect/source.ts';
import { parseOutline } from '../parse/markdown-to-outline.ts';
import type { Outline } from '../parse/outline.ts';
import { parseRoadmaps } from '../parse/parse-roadmaps.ts';
import type { Roadmap, Step } from '../parse/roadmap.ts';
import type { Problem } from '../problem.ts';
import { applyChanges } from './apply-changes.ts';
import type { Change } from './change.ts';
import { compareRoadmaps } from './compare-roadmaps.ts';
import { convertItem } from './convert-item.ts';
import { convertLines } from './convert-lines.ts';
import { convertPlainLists } from './convert-plain-lists.ts';
import { convertTable } from './convert-table.ts';
import { findPlaces } from './find-places.ts';
import { listSteps } from './list-steps.ts';
import type { Place } from './place.ts';
import { writeFields } from './write-fields.ts';

/** A converted file. `converted` counts the steps that became boxes; a part that could not become boxes with the same meaning is a problem and stays as it was. */
export interface Conversion {
  readonly text: string;
  readonly converted: number;
  readonly problems: readonly Problem[];
}

/** `lists` names the headings whose plain lists become open boxes too; without it they do only in a file that has no step at all. */
export interface ConvertOptions {
  readonly lists?: readonly string[];
}

/**
 * Writes every step of the file as a box that GitHub draws, with the same title, status, note, stage and fields; everything
 * else stays byte for byte. The result is parsed and compared before it is given.
 */
export function convertRoadmap(source: Source, { lists }: ConvertOptions = {}): Conversion {
  const roadmap = parse(source);
  const steps = listSteps(roadmap);
  const written = convertMarked(source, roadmap);
  if (lists === undefined && steps.length > 0) return written;
  const plain = convertPlainLists({ path: source.path, text: written.text }, lists ?? null);
  return { ...written, text: plain.text, converted: written.converted + plain.converted };
}

function convertMarked(source: Source, before: Roadmap): Conversion {
  const outline = parseOutline(source.text);
  const places = findPlaces(
    outline,
    listSteps(before).filter(({ notation }) => notation !== 'task-list'),
  );
  const writer = new Writer(source, outline, before);
  const kept = writer.isLawful(places) ? places : writer.choose(places);
  const left = places.filter((place) => !kept.includes(place));
  return {
    text: writer.write(kept),
    converted: kept.reduce((sum, { steps }) => sum + steps.length, 0),
    problems: left.map((place) => tellLeft(source.path, place)),
  };
}

class Writer {
  readonly #source: Source;
  readonly #outline: Outline;
  readonly #before: Roadmap;

  constructor(source: Source, outline: Outline, before: Roadmap) {
    this.#source = source;
    this.#outline = outline;
    this.#before = before;
  }

  /** Written once to see which fields get lost, and again with them. */
  write(places: readonly Place[]): string {
    const text = this.#render(places, new Map());
    const pairs = compareRoadmaps(this.#before, this.#parse(text)) ?? [];
    const comments = new Map(pairs.map((pair) => [pair.before, writeFields(pair)]));
    return [...comments.values()].every((comment) => comment === '') ? text : this.#render(places, comments);
  }

  isLawful(places: readonly Place[]): boolean {
    const after = this.#parse(this.write(places));
    const isSame = compareRoadmaps(this.#before, after)?.every((pair) => pair.isSame) ?? false;
    return isSame && JSON.stringify(resources(this.#before)) === JSON.stringify(resources(after));
  }

  /** The places that can be converted without changing what any step says, taken one after another. */
  choose(places: readonly Place[]): readonly Place[] {
    let kept: readonly Place[] = [];
    for (const place of places) if (this.isLawful([...kept, place])) kept = [...kept, place];
    return kept;
  }

  #parse(text: string): Roadmap {
    return parse({ path: this.#source.path, text });
  }

  #render(places: readonly Place[], comments: ReadonlyMap<Step, string>): string {
    const { text } = this.#source;
    const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
    const page = { source: text, eol, lines: this.#outline.lines, comments };
    const changes = places.flatMap((place): readonly Change[] => {
      if (place.kind === 'table') return convertTable(page, place);
      return place.kind === 'item' ? convertItem(page, place) : convertLines(page, place);
    });
    return applyChanges(text, changes);
  }
}

function resources(part: Pick<Roadmap, 'resources' | 'stages'>): readonly unknown[] {
  return [part.resources.map(({ title, url, note }) => [title, url, note]), part.stages.map(resources)];
}

function parse(source: Source): Roadmap {
  const [roadmap] = parseRoadmaps([source]).roadmaps;
  if (roadmap === undefined) throw new Error(`No roadmap came of ${source.path}.`);
  return roadmap;
}

function tellLeft(path: string, { block, steps }: Place): Problem {
  const message = `The ${steps.length} steps here would not read the same as boxes, so they stay as they are: write them by hand.`;
  return {
    path,
    line: block.line,
    column: block.column,
    severity: 'warning',
    code: 'not-converted',
    message,
    fix: null,
  };
}
