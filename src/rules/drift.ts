import { inlineTitle } from '../markdown/flat-text.ts';
import type { Outline } from '../markdown/outline.ts';
import { type Draft, type DraftStep, flattenSteps } from '../parse/draft.ts';
import { TICK } from '../parse/line/glyphs.ts';
import { isStatusHeader } from '../parse/line/recognise-word.ts';
import { flattenParts } from '../parse/stages/part.ts';
import { type Count, stepCounter } from './count-steps.ts';
import { type Found, rulesOf } from './rule.ts';

/** What a file says of itself by hand and its steps do not bear out. */
export const DRIFT = rulesOf('info', {
  'wrong-count': {
    means: 'A heading, a step or a line of progress says other numbers than are counted below it.',
    wayOut: 'Correct the numbers, or leave them to Trailmark.',
    example: '## Go (2/3)\n\n- [x] Sets\n- [ ] Maps\n- [ ] Trees',
  },
  'tick-over-open': {
    means: 'A heading has a tick, but steps below it are open.',
    wayOut: 'Take the tick out, or tick the steps.',
    example: '## ✅ Go\n\n- [x] Sets\n- [ ] Maps',
  },
});

const COUNT =
  /(^|[\s(（[【:：\-–—])(\d{1,4})\s?[/／]\s?(\d{1,4})(?=$|[\s)）\]】,，、;；.。]|\p{Script=Han}|\p{Script=Hangul})/u;
/** `## 7/23` is a day. */
const NOTHING_ELSE = /^\P{L}*$/u;
const TICKED = new RegExp(TICK, 'u');

const NOTHING: Count = { done: 0, total: 0 };

/** A count or a tick in a heading that is not so, and a count in a line of progress below one. */
export function findDrift(draft: Draft): readonly Found<keyof typeof DRIFT>[] {
  return [...findDriftOfParts(draft), ...findDriftOfSteps(draft.page.outline, draft.steps)];
}

function findDriftOfParts({ page: { outline }, counted, parts }: Draft): readonly Found<keyof typeof DRIFT>[] {
  const countOf = stepCounter(counted);
  const counts = new Map(flattenParts(parts).map(({ start, end }) => [start, countOf(start, end)]));
  const headings = readHeadings(outline, counts);
  let above: Count = countOf(0, outline.source.length);
  return outline.blocks.flatMap((block) => {
    const heading = headings.get(block.start);
    if (block.kind === 'heading') above = heading?.count ?? NOTHING;
    const told = heading === undefined ? tellLine(outline, block, above) : tellHeading(heading);
    return told === null ? [] : [{ line: block.line, column: block.column, ...told }];
  });
}

/** What an editor such as Org mode keeps behind a step that has steps: `[1/2]` counts those directly below it. */
const COUNTER = /^\[(\d{1,4})\/(\d{1,4})\]$/;

function findDriftOfSteps(outline: Outline, steps: readonly DraftStep[]): readonly Found<keyof typeof DRIFT>[] {
  return flattenSteps(steps).flatMap(({ candidate: { line, column, spans }, steps: inner }) =>
    spans.fields.flatMap(({ start, end }) => {
      const [, done, total] = COUNTER.exec(outline.source.slice(start, end)) ?? [];
      if (inner.length === 0 || total === undefined) return [];
      const written = { done: Number(done), total: Number(total) };
      const near = countDrafts(inner);
      const isSo = [near, countDrafts(flattenSteps(inner))].some(
        (count) => count.done === written.done && count.total === written.total,
      );
      return isSo ? [] : [{ line, column, ...wrong(written, near) }];
    }),
  );
}

function countDrafts(steps: readonly DraftStep[]): Count {
  const counted = steps.filter(({ candidate: { status } }) => status !== 'dropped');
  return { done: counted.filter(({ candidate: { status } }) => status === 'done').length, total: counted.length };
}

/** A heading above steps: what it says of them, and whether the others of its level say as much. */
interface Above {
  readonly count: Count;
  readonly written: Written | null;
  readonly isTicked: boolean;
  readonly others: readonly Above[];
}

function readHeadings(outline: Outline, counts: ReadonlyMap<number, Count>): ReadonlyMap<number, Above> {
  const levels = new Map<number, Above[]>();
  return new Map(
    outline.blocks.flatMap((block) => {
      const count = counts.get(block.start);
      if (block.kind !== 'heading' || count === undefined || count.total === 0) return [];
      const text = inlineTitle(outline, block);
      const others = levels.get(block.level) ?? [];
      levels.set(block.level, others);
      const written = NOTHING_ELSE.test(text) ? null : readCount(text);
      const heading = { count, written, isTicked: TICKED.test(text), others };
      others.push(heading);
      return [[block.start, heading]];
    }),
  );
}

type Told = Pick<Found<keyof typeof DRIFT>, 'code'> & { readonly message: string };

function tellLine(outline: Outline, block: Outline['blocks'][number], count: Count): Told | null {
  if (block.kind !== 'paragraph') return null;
  const text = inlineTitle(outline, block);
  const [name] = text.split(/[:：]/u, 1);
  const written = name !== undefined && name.length < text.length && isStatusHeader(name) ? readCount(text) : null;
  // Another total counts other things: weeks, lessons, days.
  return written === null || written.total !== count.total || written.done === count.done
    ? null
    : wrong(written, count);
}

function tellHeading({ count, written, isTicked, others }: Above): Told | null {
  const isCount = written !== null && (written.total === count.total || written.isApart || !isDayLike(written));
  if (isCount && (written.done !== count.done || written.total !== count.total)) return wrong(written, count);
  // Where all have one, a tick adorns.
  if (!isTicked || count.done === count.total || (others.length > 1 && others.every((other) => other.isTicked)))
    return null;
  const message = `This heading has a tick, but ${count.total - count.done} of its ${count.total} steps are open.`;
  return { code: 'tick-over-open', message };
}

/** `6/12` may be a day of the year. */
function isDayLike({ done, total }: Count): boolean {
  return Math.min(done, total) <= 12 && Math.max(done, total) <= 31;
}

/** A count as it is written; `isApart` in brackets. */
interface Written extends Count {
  readonly isApart: boolean;
}

function readCount(text: string): Written | null {
  const [, before = '', done, total] = (/[/／]/.test(text) && COUNT.exec(text)) || [];
  // More done than there are is no count but a date: 2025/12.
  if (done === undefined || total === undefined || Number(done) > Number(total)) return null;
  return { done: Number(done), total: Number(total), isApart: /[(（[【]/.test(before) };
}

function wrong(written: Count, count: Count): Told {
  const message = `This says ${written.done}/${written.total}; counted are ${count.done} done of ${count.total}.`;
  return { code: 'wrong-count', message };
}
