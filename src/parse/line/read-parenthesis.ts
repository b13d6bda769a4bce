import { isDay } from '../../day.ts';
import { type FlatText, foldSpace, slice, trim } from '../../markdown/flat-text.ts';
import { splitLines } from '../../markdown/line-starts.ts';
import { type Fields, joinFields, NO_FIELDS } from '../fields/fields.ts';
import {
  isDayLike,
  isDeferral,
  isEstimate,
  isOptional,
  PREREQUISITES,
  prerequisitesIn,
  valueAfter,
} from './recognise-word.ts';

const CLOSERS: { readonly [close: string]: string } = { ')': '(', '）': '（' };

const SEPARATOR = /[,，、;；]/u;
/** `Optional: Sets`, `[OPTIONAL] Sets`, `（选做）并查集`; `std::optional` and `Optional::map` are code. */
const LEAD = /^(?:[[(（【]([^[\]()（）【】]{1,30})[\])）】]\s?[:：]?|([^:：]{1,30})[:：](?![:：]))\s{0,3}(?=\S)/u;

/** How much of a text says at its beginning that the rest need not be done, as `Optional: Sets`; 0 where it does not. */
export function optionalLead(text: string): number {
  const [lead = '', bracketed, named = bracketed] = LEAD.exec(text) ?? [];
  return named !== undefined && isOptional(named) ? lead.length : 0;
}

/** The fields that a whole parenthesis is, one or several; null when a part of it is none. A bare date is kept as both: which it is, its step's status says. */
export function readParenthesis(inner: string): Fields | null {
  const whole = readPart(inner);
  if (whole !== null || !SEPARATOR.test(inner)) return whole;
  const parts = inner.split(SEPARATOR).map(readPart);
  return parts.reduce((fields, part) => fields && part && joinFields(fields, part), NO_FIELDS);
}

function readPart(inner: string): Fields | null {
  if (isDayLike(inner)) return isDay(inner.trim()) ? { due: inner.trim(), doneOn: inner.trim() } : null;
  if (isEstimate(inner)) return { estimate: foldSpace(inner) };
  if (isOptional(inner)) return { optional: true };
  if (isDeferral(inner)) return { when: foldSpace(inner) };
  return null;
}

interface Parenthesis {
  readonly before: FlatText;
  readonly inner: FlatText;
}

/** The balanced parenthesis at the end of a text, ASCII or full width; null when there is none. */
export function lastParenthesis(flat: FlatText): Parenthesis | null {
  const whole = trim(flat);
  const { text, kinds } = whole;
  const open = CLOSERS[text.at(-1) ?? ''];
  if (open === undefined || kinds.at(-1) === 'c') return null;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (text[at] === text.at(-1) && kinds[at] !== 'c') depth += 1;
    if (text[at] === open && kinds[at] !== 'c') depth -= 1;
    if (depth === 0) return { before: slice(whole, 0, at), inner: slice(whole, at + 1, -1) };
  }
  return null;
}

/** What the last parenthesis of a title, or a line below it, says in words must be done before. `whole` goes on behind the title. */
export function readPrerequisites(whole: FlatText, title: FlatText): readonly string[] {
  const last = lastParenthesis(title);
  const said = last === null ? null : prerequisitesIn(foldSpace(last.inner.text));
  const lines = whole.text.length === title.text.length ? [] : splitLines(whole.text.slice(title.text.length));
  return [said, ...lines.map((line) => valueAfter(foldSpace(line), PREREQUISITES))].filter((one) => one !== null);
}
