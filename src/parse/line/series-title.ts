import { foldText } from '../../fold-text.ts';
import { cleanTitle } from './clean-title.ts';

/** What a title has in common with the others of its series, as `week` of `Week 3: Trees`, and its own number there. */
export interface SeriesTitle {
  readonly label: string;
  readonly number: string;
}

const CJK_NUMBER = '\\p{Nd}{1,3}|[一二三四五六七八九十百]{1,4}';
const CJK = '[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hangul}]';
/** `第三课`, `제3장`: the number stands inside. What is behind the unit may be the title, with nothing between. */
const WITHIN = new RegExp(`^[第제]\\s?(${CJK_NUMBER})\\s?(${CJK})`, 'u');
/** `Week 3`, `Phase II`, `模块 A`: a number behind words, or a letter that stands apart from them. */
const BEHIND = /^(\p{L}[\p{L}\p{M}'’ ]{0,30})[.:#\-–—]?[ ]?(\p{Nd}{1,3})(?![\p{L}\p{Nd}]|[.,]\p{Nd})/u;
const LETTERED = /^(\p{L}[\p{L}\p{M}]{1,20}) ([ivx]{1,4}|[a-z])(?![\p{L}\p{M}\p{Nd}'’])/u;
/** `3주차`, `7ヶ月目`, `2-я неделя`, `3. Woche`: a number before a word. */
const BEFORE = new RegExp(`^(\\p{Nd}{1,3})(?:[ -]|\\. )?(${CJK}|\\p{L}[\\p{L}\\p{M}]{0,20})`, 'u');

/** Reads a title that numbers a part of a series; null for any other. A number alone numbers a chapter and says of no series. */
export function readSeriesTitle(title: string): SeriesTitle | null {
  const text = foldText(cleanTitle(title)).replace(/^[^\p{L}\p{N}]+/u, '');
  const [, inner, unit] = WITHIN.exec(text) ?? [];
  if (inner !== undefined) return { label: `第${unit}`, number: inner };
  const [, words, behind] = BEHIND.exec(text) ?? LETTERED.exec(text) ?? [];
  if (words !== undefined) return { label: words.trim(), number: behind ?? '' };
  const [, number, word] = BEFORE.exec(text) ?? [];
  return word === undefined ? null : { label: `0 ${word}`, number: number ?? '' };
}
