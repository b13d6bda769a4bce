import { foldText } from '../../fold-text.ts';
import { monthNames } from '../../locales/calendar-names.ts';
import { ENGLISH, LOCALES } from '../../locales/load.ts';
import { isEstimate } from './recognise-word.ts';

/** A day as it is written: often without a year, or a month as a whole. */
export interface WrittenDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

/** From when to when a title says that it is planned, both days included. */
export interface WrittenDays {
  readonly from: WrittenDay;
  readonly to: WrittenDay;
}

/** No title that says when it is planned is longer. */
const LONGEST = 120;
const PARENTHESIS = /[(（]([^()（）]*)[)）]/gu;
/** What may stand between a title and its days. */
const SEPARATOR = /[:：|,，、]|\s[-–—]\s/gu;
/** A title that is nothing but a word and a number numbers a part, as `May 5` may. */
const NUMBERED = /^\p{L}[\p{L}\p{M}]* ?\d{1,3}$/u;
/** Signs that days are written with; no others. */
const LIKE_DAYS = /^[\p{L}\p{M}\p{N}\s.,，/〜～~–—-]+$/u;
const TO = /[-–—~〜～至到]|から/uy;
const BLANK = /[\s,.，]+/uy;
const WORD = /\p{L}[\p{L}\p{M}]*/uy;
/** How days and their parts are written with numbers in a folded text, where `º` is `o`; the more of a day one takes, the earlier it stands. */
const NUMBERS: readonly RegExp[] = [
  /(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?!\d)/y,
  /(?<year>\d{4})[-/.](?<month>\d{1,2})(?!\d)/y,
  /(?<year>\d{4})(?: ?[年년]|(?!\d))/y,
  /(?<month>\d{1,2}) ?[月월]/y,
  /(?<day>\d{1,2}) ?[日일号號]/y,
  /(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})?(?!\d)/y,
  /(?<first>\d{1,2})\/(?<second>\d{1,2})(?:\/(?<year>\d{4}))?(?![\d/])/y,
  /th(?:áng|g) (?<month>\d{1,2})(?!\d)/y,
  /(?<day>\d{1,2})(?:st|nd|rd|th|er|[.oa])?(?![\p{L}\p{N}])/uy,
];
const MONTH_FIRST = ['zh-Hans', 'zh-Hant', 'ja', 'ko'];

/**
 * Reads from when to when a stage is planned, where its title says so by a parenthesis or a part that is nothing else: `Week 2 (Mar 4 – 10)`,
 * `3月7日〜3月13日`, `Month 3: March 2026`. Months are read in the language of the roadmap and in English. Null where it says nothing of the kind.
 */
export function readWrittenDays(title: string, language: string | null): WrittenDays | null {
  if (title.length > LONGEST || !/\p{N}/u.test(title)) return null;
  for (const part of partsOf(foldDigits(foldText(title)))) {
    const days = readPart(part, language ?? ENGLISH.tag);
    if (days !== null) return days;
  }
  return null;
}

function foldDigits(text: string): string {
  // Each of these rows begins at a multiple of 16, or six behind one.
  return text.replace(/[٠-٩۰-۹०-९]/gu, (digit) => {
    const place = (digit.codePointAt(0) ?? 0) % 16;
    return String(digit >= '०' && digit <= '९' ? place - 6 : place);
  });
}

/** What of a title may be days, the longest first: each parenthesis, the rest as a whole, and what stands before or behind each separator. */
function partsOf(title: string): readonly string[] {
  const bare = title.replace(PARENTHESIS, ' ').trim();
  const cuts = [...bare.matchAll(SEPARATOR)];
  const tails = cuts.map(({ index, 0: sign }) => bare.slice(index + sign.length));
  const heads = [bare, ...cuts.map(({ index }) => bare.slice(0, index))].filter((head) => !NUMBERED.test(head));
  const inner = [...title.matchAll(PARENTHESIS)].flatMap(([, text = '']) => [text, ...text.split(/[,，、;；]/u)]);
  return [
    ...inner.filter((text) => !isEstimate(text) || /[月월]$/u.test(text)),
    ...[...heads, ...tails].sort((one, other) => other.length - one.length),
  ];
}

type Fields = { year?: number; month?: number; day?: number };

function readPart(text: string, language: string): WrittenDays | null {
  // To learn the names of months takes a while: most titles are none of this without them.
  if (!LIKE_DAYS.test(text) || !/\d/.test(text)) return null;
  const points: Fields[] = [{}];
  for (let at = 0; at < text.length; ) {
    const point = points.at(-1) ?? {};
    const token = readToken(text, at, language);
    if (token === null) return null;
    at += token.length;
    if (token.isTo) points.push({});
    // `from 4 to 10 March`: what is said once more begins the other day.
    else if (Object.keys(token.fields).some((key) => key in point)) points.push(token.fields);
    else Object.assign(point, token.fields);
  }
  const [first = {}, last = first, other] = points;
  return other === undefined ? join(first, last) : null;
}

interface Token {
  readonly length: number;
  readonly isTo: boolean;
  readonly fields: Fields;
}

function readToken(text: string, at: number, language: string): Token | null {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  for (const pattern of NUMBERS) {
    const { 0: all = '', groups } = match(pattern) ?? {};
    if (groups !== undefined) return toToken(all, readNumbers(groups, language));
  }
  const to = match(TO)?.[0];
  if (to !== undefined) return { length: to.length, isTo: true, fields: {} };
  const blank = match(BLANK)?.[0];
  if (blank !== undefined) return toToken(blank, {});
  const [word = ''] = match(WORD) ?? [];
  return word === '' ? null : toToken(word, readWord(word, language));
}

function toToken({ length }: string, fields: Fields | null): Token | null {
  return fields && { length, isTo: false, fields };
}

function readNumbers(groups: Readonly<Record<string, string | undefined>>, language: string): Fields | null {
  const fields: Fields = {};
  for (const [key, digits] of Object.entries(groups))
    if (digits !== undefined) Object.assign(fields, { [key]: Number(digits) });
  const { first, second, ...rest } = fields as Fields & { first?: number; second?: number };
  if (first === undefined || second === undefined) return fields;
  const isMonthFirst = second > 12 || (first <= 12 && MONTH_FIRST.includes(language));
  // In English both orders are usual.
  if (!isMonthFirst && first <= 12 && language === ENGLISH.tag) return null;
  return isMonthFirst ? { ...rest, month: first, day: second } : { ...rest, day: first, month: second };
}

/** A month, or a word that carries grammar and says nothing. */
function readWord(word: string, language: string): Fields | null {
  for (const tag of new Set([language, ENGLISH.tag])) {
    const month = monthNames(tag).get(word);
    if (month !== undefined) return { month };
    if (LOCALES.find((locale) => locale.tag === tag)?.read.functionWords.includes(word)) return {};
  }
  return null;
}

/** Both days; `December to January 2026` begins in the year before. */
function join(first: Fields, last: Fields): WrittenDays | null {
  const [from, to] = [complete(first, last), complete(last, first)];
  if (from === null || to === null) return null;
  if (from.year === null || to.year === null || from.month <= to.month) return { from, to };
  if (first.year === undefined) return { from: { ...from, year: from.year - 1 }, to };
  return { from, to: last.year === undefined ? { ...to, year: to.year + 1 } : to };
}

/** A day with what the other one of the two says for both; null where that is no day. */
function complete({ year, month, day }: Fields, other: Fields): WrittenDay | null {
  const own = { year: year ?? other.year ?? null, month: month ?? other.month ?? 0, day: day ?? null };
  const isDay = own.day === null || (own.day >= 1 && own.day <= 31);
  return own.month >= 1 && own.month <= 12 && isDay ? own : null;
}
