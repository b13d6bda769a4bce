import type { MarkMeaning } from '../roadmap.ts';
import { cellWordStatus, wordStatus } from './recognise-word.ts';

const LEADING = /^[[【(（]([^[\]【】()（）]{1,20})[\])）】]\s?\S/u;
const TRAILING = /\S\s?[[【(（]([^[\]【】()（）]{1,20})[\])）】]$/u;
const CUTS = [' - ', ' – ', ' — ', '——', ': ', '：'];
const PERCENT = /(?<!\d)(\d{1,3})\s?[%％]$/u;

/** The status that a folded title says in words, in brackets at either end or behind a dash or a colon, or by a percentage at its end; null where it says none. */
export function saidStatus(title: string): MarkMeaning | null {
  const bracketed = LEADING.exec(title)?.[1] ?? TRAILING.exec(title)?.[1];
  const cut = Math.max(...CUTS.map((sign) => (title.includes(sign) ? title.lastIndexOf(sign) + sign.length : 0)));
  const dashed = cut > 0 ? wordStatus(title.slice(cut)) : null;
  return (bracketed === undefined ? null : cellWordStatus(bracketed)) ?? dashed ?? percentStatus(title);
}

function percentStatus(title: string): MarkMeaning | null {
  const [, written] = PERCENT.exec(title) ?? [];
  const percent = Number(written);
  if (written === undefined || percent > 100) return null;
  return percent === 100 ? 'done' : percent === 0 ? 'todo' : 'doing';
}
