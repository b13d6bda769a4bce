import type { Outline } from '../../markdown/outline.ts';
import type { Roadmap, Step } from '../../parse/roadmap.ts';
import type { Source } from '../../source.ts';
import { applyChanges } from '../apply-changes.ts';
import type { Change } from '../change.ts';
import { parseRoadmap } from '../parse-roadmap.ts';
import { compareRoadmaps } from './compare-roadmaps.ts';
import { convertItem } from './convert-item.ts';
import { convertLines } from './convert-lines.ts';
import { convertTable } from './convert-table.ts';
import type { Place } from './place.ts';
import { writeFields } from './write-fields.ts';

/** Converts places of a file, and gives a text only when its steps say what they said before. */
export class LawfulWriter {
  readonly #source: Source;
  readonly #outline: Outline;
  readonly #before: Roadmap;

  constructor(source: Source, outline: Outline, before: Roadmap) {
    this.#source = source;
    this.#outline = outline;
    this.#before = before;
  }

  /** The text with these places converted; null when a step would say something else. Written again when fields got lost. */
  write(places: readonly Place[]): string | null {
    const text = this.#render(places, new Map());
    const after = this.#parse(text);
    const pairs = compareRoadmaps(this.#before, after);
    const comments = new Map((pairs ?? []).map((pair) => [pair.before, writeFields(pair)]));
    if ([...comments.values()].every((comment) => comment === '')) return this.#isSame(after) ? text : null;
    const mended = this.#render(places, comments);
    return this.#isSame(this.#parse(mended)) ? mended : null;
  }

  /** As many groups as can be converted, taken one after another. */
  writeLawful(groups: readonly (readonly Place[])[]): { readonly text: string; readonly kept: readonly Place[] } {
    let best: { readonly text: string; readonly kept: readonly Place[] } = { text: this.#source.text, kept: [] };
    for (const group of groups) {
      const kept = [...best.kept, ...group];
      const text = this.write(kept);
      if (text !== null) best = { text, kept };
    }
    return best;
  }

  #isSame(after: Roadmap): boolean {
    const pairs = compareRoadmaps(this.#before, after);
    return (
      pairs?.every((pair) => pair.isSame) === true &&
      JSON.stringify(resources(this.#before)) === JSON.stringify(resources(after))
    );
  }

  #parse(text: string): Roadmap {
    return parseRoadmap({ path: this.#source.path, text });
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
