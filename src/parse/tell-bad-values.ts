import { isDay } from '../day.ts';
import { lowerBound } from '../markdown/count-between.ts';
import type { Outline } from '../markdown/outline.ts';
import type { Problem } from '../problem.ts';
import type { BadValue, Fields } from './fields/fields.ts';

/** What stands before a value: the end of its key or its emoji. */
const LEAD = /(?:[:：]|[📅📆🗓✅]\uFE0F?)\s*$/u;
/** A value is looked for this many characters behind where its line begins. */
const NEAR = 2_000;
const LONGEST = 40;
const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/;

/** Tells values that their fields can't take, as `due: tomorrow`, once each, at the value where it is found as it was read. */
export function tellBadValues(
  path: string,
  outline: Outline,
  holders: readonly { readonly fields: Fields }[],
): readonly Problem[] {
  const told = new Map<string, Problem>();
  for (const bad of holders.flatMap(({ fields }) => fields.bad)) {
    const at = placeOf(outline, bad);
    const line = lowerBound(outline.lines, at + 1);
    const column = at - (outline.lines[line - 1] ?? 0) + 1;
    const problem = { path, line, column, severity: 'warning', code: 'bad-value', fix: null } as const;
    // A heading may be a stage and a part that passes fields on: its values come twice.
    told.set(`${at} ${bad.field}`, { ...problem, message: messageOf(bad) });
  }
  return [...told.values()];
}

function placeOf({ source, lines }: Outline, { value, line, column }: BadValue): number {
  const start = (lines[line - 1] ?? 0) + column - 1;
  const near = source.slice(start, start + NEAR);
  for (let at = near.indexOf(value); at >= 0; at = near.indexOf(value, at + 1))
    if (LEAD.test(near.slice(Math.max(0, at - 8), at))) return start + at;
  return start;
}

function messageOf({ field, value }: BadValue): string {
  const shown = value.length > LONGEST ? `${[...value].slice(0, LONGEST).join('')}…` : value;
  if (field === 'optional') return `optional is true or false; "${shown}" counts as true.`;
  if (field === 'priority')
    return `priority is highest, high, medium, none, low or lowest; "${shown}" is none of them and is not read.`;
  const meant = meantDay(value);
  const wayOut = meant === null ? '' : ` Write ${meant}.`;
  return `${field === 'due' ? 'due' : 'done'} is a day as 2026-09-01; "${shown}" is none and is not read.${wayOut}`;
}

/** The day of a value that begins with the year and lacks only zeros or hyphens; where the day comes first, which number is the month is not certain. */
function meantDay(value: string): string | null {
  const [, year, month = '', date = ''] = YEAR_FIRST.exec(value) ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}
