import { foldText } from '../../fold-text.ts';
import { hasLetter } from '../../letters.ts';
import { unlettered } from '../line/lettering.ts';

/** How many items of a list must be called like stages, and how large a part of it they must be. */
export const [ENOUGH, MOST] = [2, 0.5];

const CUTS = [' - ', ' – ', ' — ', ': ', '：'];
/** Most titles have none of their signs, and one name. */
const MAY_BE_CUT = /[-–—:：]/u;
const NUMBER = /(?:\p{Nd}{1,3}(?:\s?[-–~～]\s?\p{Nd}{1,3})?|[A-Z]|[IVX]{1,4})$/u;
const MAY_NUMBER = /[A-Z\d\u0080-\u{10FFFF}]$/u;
const CHAPTER = /^第\s?[\p{Nd}一二三四五六七八九十]{1,3}(?:\s?[-–~～]\s?\p{Nd}{1,3})?\s?\p{Script=Han}{1,2}$/u;
const [LONGEST, LONGEST_WORD] = [40, 12];

/** What a part with these titles may be called where its progress is repeated: `Week 1: Trees` is `Trees` too. */
export function calledNames(titles: readonly string[]): ReadonlySet<string> {
  return foldNames([...titles, ...titles.flatMap(tailsOf)]);
}

/** What a step may call a stage: its title whole, cut at each sign behind which something is said of it, and without its number, since an overview numbers parts in its own way. */
export function namesOf(title: string): readonly string[] {
  if (!MAY_BE_CUT.test(title)) return [foldName(title)];
  const cuts = CUTS.flatMap((cut) => [title.indexOf(cut), title.lastIndexOf(cut)]).filter((at) => at > 0);
  return [title, ...cuts.map((at) => title.slice(0, at)), ...tailsOf(title)].map(foldName);
}

/** Titles as they are compared, without those that are nothing but lettering. */
export function foldNames(titles: readonly string[]): ReadonlySet<string> {
  return new Set(titles.map(foldName).filter((name) => name !== ''));
}

/** What stands behind the number of a title: `Trees` of `Week 1: Trees`. */
export function tailsOf(title: string): readonly string[] {
  return numbersOf(title).map(({ cut, head }) => title.slice(head.length + cut.length));
}

/** The number of a title by itself: `Week 1` of `Week 1: Trees`. */
export function headsOf(title: string): readonly string[] {
  return numbersOf(title).map(({ head }) => head);
}

/** Whether a title has a number, or is nothing else. */
export function isNumbered(title: string): boolean {
  return isNumber(title) || numbersOf(title).length > 0;
}

function numbersOf(title: string): readonly { readonly cut: string; readonly head: string }[] {
  if (!MAY_BE_CUT.test(title)) return [];
  return CUTS.flatMap((cut) => {
    const at = title.indexOf(cut);
    const head = title.slice(0, Math.max(at, 0));
    return at > 0 && isNumber(head) ? [{ cut, head }] : [];
  });
}

/** `Week 1`, `Weeks 1-2`, `模块 A`, `第一章`: what only numbers a title. */
function isNumber(title: string): boolean {
  if (title.length > LONGEST || !MAY_NUMBER.test(title)) return false;
  if (title.startsWith('第') && CHAPTER.test(title)) return true;
  const before = title.slice(0, NUMBER.exec(title)?.index);
  const word = [...before.replace(/\s$/, '')];
  return before === '' || (word.length > 0 && word.length <= LONGEST_WORD && before !== title && word.every(hasLetter));
}

function foldName(title: string): string {
  return foldText(unlettered(title));
}
