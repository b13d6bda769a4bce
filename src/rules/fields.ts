import { isDay } from '../day.ts';
import { placeAt } from '../markdown/line-starts.ts';
import type { Html, Outline, Run } from '../markdown/outline.ts';
import { inlinesOf, runsOf, walkBlocks } from '../markdown/walk-outline.ts';
import type { Draft } from '../parse/draft.ts';
import { meantKey } from '../parse/fields/field-keys.ts';
import type { BadValue } from '../parse/fields/fields.ts';
import { flattenParts } from '../parse/stages/part.ts';
import { quote } from './quote.ts';
import { type Found, rulesOf } from './rule.ts';

/** What is wrong with front matter and fields. */
export const FIELDS = rulesOf('warning', {
  'front-matter': {
    severity: 'error',
    means: 'The YAML at the top of the file can not be read, or a value in it is none that its key takes.',
    wayOut: 'Correct the line that the message names, or remove the lines from "---" to "---".',
    example: '---\norder: first\n---\n\n- [ ] Sets',
  },
  'unknown-key': {
    severity: 'info',
    means: 'A key of the front matter or of a field is nearly one that Trailmark reads.',
    wayOut: 'Write the key that the message names, if you meant it.',
    example: '- [ ] Sets <!-- need: maps -->\n- [ ] Maps',
  },
  'bad-value': {
    means: 'A field has a value that it can not take, so the value is not read.',
    wayOut: 'Write a value as the message says.',
    example: '- [ ] Sets [due:: 2026/9/1]',
  },
});

type Code = keyof typeof FIELDS;

/** Front matter that can't be used. */
export function findFrontMatterProblems({ frontMatter }: Draft): readonly Found<Code>[] {
  return frontMatter.complaints.map((complaint) => ({ ...complaint, column: 1 }));
}

/** What stands before the value of a field. */
const IN_HTML = /<!--([^<:：\r\n]*)[:：](?=(?:[^\r\n<]|<(?!!--))*-->)/g;
const IN_TEXT = /[[(（]([^[(（:：\r\n]*)(?:::|：：)/g;
/** A text without these has no field in it. */
const MARKS = ['<!--', '::', '：：'];
const KEY = /^\p{L}[\p{L} _-]+$/u;
const [SHORTEST_KEY, LONGEST_KEY] = [3, 16];

/** Fields whose key is nearly one, as `<!-- need: crud -->` and `[need:: crud]`. */
export function findNearKeys({ page: { outline } }: Draft): readonly Found<Code>[] {
  const { source } = outline;
  if (!MARKS.some((mark) => source.includes(mark))) return [];
  return partsOf(outline).flatMap(({ kind, start, end }) => {
    const keys = source.slice(start, end).matchAll(kind === 'html' ? IN_HTML : IN_TEXT);
    return Array.from(keys, (match): readonly Found<Code>[] => {
      const written = (match[1] ?? '').trim();
      const isKey = written.length >= SHORTEST_KEY && written.length <= LONGEST_KEY && KEY.test(written);
      const key = isKey ? meantKey(written) : null;
      const message = `"${written}" is no field that Trailmark reads. Did you mean "${key}"?`;
      return key === null ? [] : [{ code: 'unknown-key', ...placeAt(outline.lines, start + match.index), message }];
    }).flat();
  });
}

/** All HTML and all plain text of a file. */
function partsOf(outline: Outline): readonly (Html | Run)[] {
  return walkBlocks(outline.blocks).flatMap((block): readonly (Html | Run)[] =>
    block.kind === 'html'
      ? [block]
      : inlinesOf(block).flatMap((inline) => runsOf(outline.runs(inline), 'html', 'text')),
  );
}

/** What stands before a value: the end of its key or its emoji. */
const LEAD = /(?:[:：]|[📅📆🗓✅]\uFE0F?)\s*$/u;
/** A value is looked for this many characters behind where its line begins. */
const NEAR = 2_000;
const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/;

/** Values that their fields can't take, as `due: tomorrow`, once each, at the value where it is found as it was read. */
export function findBadValues({ page: { outline }, counted, parts }: Draft): readonly Found<Code>[] {
  const found = new Map<string, Found<Code>>();
  const holders = [...counted, ...flattenParts(parts)];
  for (const bad of holders.flatMap(({ fields }) => fields.bad ?? [])) {
    const at = placeOf(outline, bad);
    found.set(`${at} ${bad.field}`, { code: 'bad-value', ...placeAt(outline.lines, at), message: messageOf(bad) });
  }
  return [...found.values()];
}

function placeOf({ source, lines }: Outline, { value, line, column }: BadValue): number {
  const start = (lines[line - 1] ?? 0) + column - 1;
  const near = source.slice(start, start + NEAR);
  for (let at = near.indexOf(value); at >= 0; at = near.indexOf(value, at + 1))
    if (LEAD.test(near.slice(Math.max(0, at - 8), at))) return start + at;
  return start;
}

function messageOf({ field, value }: BadValue): string {
  const shown = quote(value);
  if (field === 'optional' || field === 'parked') return `${field} is true or false; ${shown} counts as true.`;
  if (field === 'priority')
    return `priority is highest, high, medium, none, low or lowest; ${shown} is none of them and is not read.`;
  const meant = meantDay(value);
  const wayOut = meant === null ? '' : ` Write ${meant}.`;
  return `${field === 'doneOn' ? 'done' : field} is a day as 2026-09-01; ${shown} is none and is not read.${wayOut}`;
}

/** The day of a value that begins with the year and lacks only zeros or hyphens; where the day comes first, which number is the month is not certain. */
function meantDay(value: string): string | null {
  const [, year, month = '', date = ''] = YEAR_FIRST.exec(value) ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}
