import { trimEndOf } from '../../fold-text.ts';
import { foldSpace } from '../../markdown/flat-text.ts';
import { TICK } from './glyphs.ts';
import { isEstimate, wordStatus } from './recognise-word.ts';

// All of these are of a folded title, in which blanks stand alone; the bounds keep the search small.
/** Dots and squares of a colour adorn as often as they say a status: of one row of headings they all go. */
const COLOURS = '🔴🟠🟡🟢🔵🟣🟤⚫⚪🟥🟧🟨🟩🟦🟪🟫⬛⬜';
const MARKS = `(?:${TICK}|[💯❌✗✘🚧🔄⏳⌛☐🔲⬚△▲×${COLOURS}]\\uFE0F?)`;
const LEADING_MARKS = new RegExp(`^(?:${MARKS}\\s*)+`, 'u');
const TRAILING_MARKS = new RegExp(`(?:[\\s\\-–—―]{0,9}${MARKS}){1,9}\\s?(\\p{L}[^✅☑✔✓√🟩🗹()（）]{0,40})?$`, 'u');
const COUNT = '(\\d{1,6})\\s?[/／]\\s?(\\d{1,6})|\\d{1,6}(?:[.,]\\d{1,6})?\\s?[%％]';
const ANY_COUNT = new RegExp(COUNT, 'u');
const LAST_COUNT = new RegExp(`(?:${COUNT})$`, 'u');
const LAST_DAY = /[\p{L}\p{N},，]\s(\d{1,2})\s?[/／]\s?(\d{1,2})$/u;
const LAST_BRACKETS = /[(（[]([^()（）[\]]*)[)）\]]$/u;
const LAST_PARENTHESIS = /\s?[(（]([^()（）]*)[)）]$/u;
/** A bar that draws how much is done; two blocks may be a bullet. */
const BLOCK = '[\u2580-\u259F▰▱▪▫■□🟩🟨🟥🟦⬜⬛]';
const LEADING_BAR = new RegExp(`^[[|]?${BLOCK}{3,}[\\]|]?\\s?(?:${COUNT})?[\\s\\-–—:：]*`, 'u');
const ANY_BLOCK = new RegExp(BLOCK, 'u');
const LAST_BLOCKS = new RegExp(`${BLOCK}{3}$`, 'u');
/** A title without any of these has nothing to be cleaned of. */
const SIGN = new RegExp(`${MARKS}|${BLOCK}|[\\d%％/／()（）[\\]|:：\\-–—―]`, 'u');
const APART = /[\s\-–—―:：]/u;

/** No heading that names a stage is longer; each of its ends is cleaned again and again. */
const LONGEST = 500;

/** A stage's title as a reader says it: without status marks, counts, percentages and a colon at the end. An estimate stays. */
export function cleanTitle(written: string): string {
  const title = foldSpace(written);
  if (title.length > LONGEST || !SIGN.test(title)) return title;
  const estimate = estimateAt(title);
  if (estimate >= 0) return `${cleanTitle(title.slice(0, estimate))}${title.slice(estimate)}`;
  const cleaned = strip(title.replace(LEADING_BAR, '').replace(LEADING_MARKS, ''));
  return cleaned === '' ? title : cleaned;
}

/** A stage's title as somebody may call it elsewhere: as written, cleaned, and cleaned without its estimates and what may be a day. */
export function titleNames(written: string): readonly string[] {
  let bare = cleanTitle(written);
  const names = [foldSpace(written), bare, stripCount(bare)];
  for (let at = estimateAt(bare); at > 0; at = estimateAt(bare)) {
    bare = cleanTitle(bare.slice(0, at));
    names.push(bare);
  }
  return names;
}

/** Where an estimate in the last parenthesis begins, the blanks before it included; -1 without one. */
function estimateAt(title: string): number {
  const last = title.length > LONGEST ? null : LAST_PARENTHESIS.exec(title);
  return last?.[1] !== undefined && isEstimate(last[1]) ? last.index : -1;
}

function strip(title: string): string {
  const bare = stripMarks(title);
  const shorter = stripBar(mayBeDay(bare) ? bare : stripCount(bare))
    .replace(/\s?[:：]$/u, '')
    .trim();
  return shorter === title || shorter === '' ? shorter || title : strip(shorter);
}

/** A count stands in brackets of its own or of more words, or apart from what it counts. */
function stripCount(title: string): string {
  const brackets = LAST_BRACKETS.exec(title);
  if (brackets !== null && hasCount(brackets[1] ?? '')) return title.slice(0, brackets.index).trimEnd();
  const before = title.slice(0, LAST_COUNT.exec(title)?.index);
  const bare = trimEndOf(before, APART);
  return bare === before ? title : bare;
}

/** `2025/12` is a month: nobody has done more than there is. */
function hasCount(text: string): boolean {
  const [count = '', done, all] = ANY_COUNT.exec(text) ?? [];
  return count !== '' && (done === undefined || Number(done) <= Number(all));
}

/** `Plan, 6/12`: two small numbers behind a word may be a day of the year. */
function mayBeDay(title: string): boolean {
  const [, ...numbers] = LAST_DAY.exec(title) ?? [];
  const [least = Number.NaN, most = Number.NaN] = numbers.map(Number).sort((a, b) => a - b);
  return least <= 12 && most <= 31;
}

function stripBar(title: string): string {
  const bar = title.replace(/[\]|]$/u, '');
  if (!LAST_BLOCKS.test(bar)) return title;
  const before = trimEndOf(bar, ANY_BLOCK);
  return trimEndOf(before.replace(/[[|]$/u, ''), APART);
}

/** Marks at the end go, with the status word behind them (`✅ 已完成`); a mark before any other word stays. */
function stripMarks(title: string): string {
  const match = TRAILING_MARKS.exec(title);
  if (match === null || (match[1] !== undefined && wordStatus(match[1]) === null)) return title;
  return title.slice(0, match.index);
}
