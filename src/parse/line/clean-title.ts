import { foldSpace } from '../../markdown/flat-text.ts';
import { TICK } from './glyphs.ts';
import { isEstimate, wordStatus } from './recognise-word.ts';

const MARKS = `(?:${TICK}|[💯❌✗✘🚧🔄⏳⌛⬜☐🔲⬚🟨🟡⚪△▲×]\\uFE0F?)`;
const LEADING_MARKS = new RegExp(`^(?:${MARKS}\\s*)+`, 'u');
const TRAILING_MARKS = new RegExp(`(?:[\\s\\-–—―]*${MARKS})+\\s*(\\p{L}[^✅☑✔✓√🟩🗹()（）]*)?$`, 'u');
const COUNT = '\\d+\\s*[/／]\\s*\\d+|\\d+(?:[.,]\\d+)?\\s*[%％]';
const COUNT_PARENTHESIS = new RegExp(`\\s*[(（\\[][^()（）\\[\\]]*(?:${COUNT})[^()（）\\[\\]]*[)）\\]]$`, 'u');
const BARE_COUNT = new RegExp(`[\\s\\-–—―:：]+(?:${COUNT})$`, 'u');
/** A bar that draws how much is done; two blocks may be a bullet. */
const BAR = '[[|]?[\u2580-\u259F▰▱▪▫■□🟩🟨🟥🟦⬜⬛]{3,}[\\]|]?';
const LEADING_BAR = new RegExp(`^${BAR}\\s*(?:${COUNT})?[\\s\\-–—:：]*`, 'u');
const TRAILING_BAR = new RegExp(`[\\s\\-–—:：]*${BAR}$`, 'u');
const LAST_PARENTHESIS = /\s*[(（]([^()（）]*)[)）]$/u;

const LONGEST = 500;

/** A stage's title as a reader says it: without status marks, counts, percentages and a colon at the end. An estimate stays. */
export function cleanTitle(written: string): string {
  const title = foldSpace(written);
  // Cleaning takes the square of the length; no heading that names a stage is this long.
  if (title.length > LONGEST) return title;
  const estimate = estimateAt(title);
  if (estimate >= 0) return `${cleanTitle(title.slice(0, estimate))}${title.slice(estimate)}`;
  const cleaned = strip(title.replace(LEADING_BAR, '').replace(LEADING_MARKS, ''));
  return cleaned === '' ? title : cleaned;
}

/** A stage's title as somebody may call it elsewhere: as written, cleaned, and cleaned without its estimates. */
export function titleNames(written: string): readonly string[] {
  let bare = cleanTitle(written);
  const names = [foldSpace(written), bare];
  for (let at = estimateAt(bare); at > 0; at = estimateAt(bare)) {
    bare = cleanTitle(bare.slice(0, at));
    names.push(bare);
  }
  return names;
}

/** Where an estimate in the last parenthesis begins, the blanks before it included; -1 without one. */
function estimateAt(title: string): number {
  const last = LAST_PARENTHESIS.exec(title);
  return last?.[1] !== undefined && isEstimate(last[1]) ? last.index : -1;
}

function strip(title: string): string {
  const shorter = stripMarks(title)
    .replace(COUNT_PARENTHESIS, '')
    .replace(BARE_COUNT, '')
    .replace(TRAILING_BAR, '')
    .replace(/\s*[:：]$/u, '')
    .trim();
  return shorter === title || shorter === '' ? shorter || title : strip(shorter);
}

/** Marks at the end go, with the status word behind them (`✅ 已完成`); a mark before any other word stays. */
function stripMarks(title: string): string {
  const match = TRAILING_MARKS.exec(title);
  if (match === null || (match[1] !== undefined && wordStatus(match[1]) === null)) return title;
  return title.slice(0, match.index);
}
