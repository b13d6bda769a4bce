import type { Outline } from '../../markdown/outline.ts';
import type { Roadmap, Step } from '../../parse/roadmap.ts';
import type { Source } from '../../source.ts';
import { applyChanges } from '../change.ts';
import { parseRoadmap } from '../parse-roadmap.ts';
import { type Pair, pairSteps, type Value } from '../verify.ts';
import { convertItem, convertLines } from './convert-lines.ts';
import { convertTable } from './convert-table.ts';
import type { Amend, Place } from './find-places.ts';
import { writeFields } from './write-fields.ts';

/** As it stands, then with titles that read otherwise as they are seen, then with the fields that these lost. */
const MOST_ROUNDS = 3;
const PLAIN: Amend = { comment: '', isPlain: true };
/** What a title says by itself. */
const SHOWN: readonly Value[] = ['title', 'status', 'note', 'links'];

/** A file to convert, as it is. */
export interface Original {
  readonly source: Source;
  readonly outline: Outline;
  readonly roadmap: Roadmap;
}

/** A text with these places converted, in which all steps say what they said before. */
export interface Rewrite {
  readonly text: string;
  readonly kept: readonly Place[];
}

/** Converts as many groups of places as can be without changing what a step says; where one can't be, the halves are tried. */
export function rewriteVerified(original: Original, groups: readonly (readonly Place[])[]): Rewrite {
  return keepMost({ text: original.source.text, kept: [] }, groups);

  function keepMost(before: Rewrite, some: readonly (readonly Place[])[]): Rewrite {
    const kept = [...before.kept, ...some.flat()];
    const text = some.length === 0 ? null : rewrite(original, kept);
    if (text !== null) return { text, kept };
    if (some.length < 2) return before;
    const middle = some.length >> 1;
    return keepMost(keepMost(before, some.slice(0, middle)), some.slice(middle));
  }
}

/** Null when a step would say something else, however it is written. */
function rewrite(original: Original, places: readonly Place[]): string | null {
  const amends = new Map<Step, Amend>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const text = render(original, places, amends);
    const pairs = pairSteps(original.roadmap, parseRoadmap({ ...original.source, text }));
    const other = pairs?.filter(({ changed }) => changed.length > 0);
    if (other?.length === 0) return text;
    for (const pair of other ?? []) amends.set(pair.before, amend(pair, amends));
    if (pairs === null) for (const step of places.flatMap(({ steps }) => steps)) amends.set(step, PLAIN);
  }
  return null;
}

/** A step that reads otherwise shows its visible title alone; one that only lost fields gets them in a comment. */
function amend(pair: Pair, amends: ReadonlyMap<Step, Amend>): Amend {
  const { comment, isPlain } = amends.get(pair.before) ?? { comment: '', isPlain: false };
  if (!isPlain && pair.changed.some((value) => SHOWN.includes(value))) return { comment, isPlain: true };
  return { comment: comment + writeFields(pair), isPlain };
}

function render({ source, outline }: Original, places: readonly Place[], amends: ReadonlyMap<Step, Amend>): string {
  const { text } = source;
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const page = { source: text, eol, lines: outline.lines, amends };
  const changes = places.flatMap(({ block, steps, isTitle }) => {
    if (block.kind === 'table') return convertTable(page, block, steps);
    return isTitle ? convertItem(page, block, steps) : convertLines(page, block, steps);
  });
  return applyChanges(text, changes);
}
