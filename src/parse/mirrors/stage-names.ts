import { foldText } from '../../fold-text.ts';
import { unlettered } from '../line/lettering.ts';

/** How many items of a list must be called like stages, and how large a part of it they must be. */
export const [ENOUGH, MOST] = [2, 0.5];

const CUTS = [' - ', ' – ', ' — ', ': ', '：'];
/** `Week 1`, `Weeks 1-2`, `模块 A`, `第一章`: what only numbers a title. */
const NUMBERED =
  /^(?:\p{L}{1,12}\s?)?(?:\p{Nd}{1,3}(?:\s?[-–~～]\s?\p{Nd}{1,3})?|[A-Z]|[IVX]{1,4})$|^第\s?[\p{Nd}一二三四五六七八九十]{1,3}(?:\s?[-–~～]\s?\p{Nd}{1,3})?\s?\p{Script=Han}{1,2}$/u;

/** What a part with these titles may be called where its progress is repeated: `Week 1: Trees` is `Trees` too. */
export function calledNames(titles: readonly string[]): ReadonlySet<string> {
  return foldNames([...titles, ...titles.flatMap(tailsOf)]);
}

/** What a step may call a stage: its title whole, and cut at each sign behind which something is said of it. */
export function namesOf(title: string): readonly string[] {
  const cuts = CUTS.flatMap((cut) => [title.indexOf(cut), title.lastIndexOf(cut)]).filter((at) => at > 0);
  return [title, ...cuts.map((at) => title.slice(0, at))].map(foldName);
}

/** Titles as they are compared, without those that are nothing but lettering. */
export function foldNames(titles: readonly string[]): ReadonlySet<string> {
  return new Set(titles.map(foldName).filter((name) => name !== ''));
}

/** What stands behind the number of a title: `Trees` of `Week 1: Trees`. */
export function tailsOf(title: string): readonly string[] {
  return CUTS.flatMap((cut) =>
    NUMBERED.test(title.split(cut, 1)[0] ?? '') ? [title.slice(title.indexOf(cut) + cut.length)] : [],
  );
}

/** The number of a title by itself: `Week 1` of `Week 1: Trees`. */
export function headsOf(title: string): readonly string[] {
  return CUTS.map((cut) => title.split(cut, 1)[0] ?? '').filter((head) => head !== title && NUMBERED.test(head));
}

function foldName(title: string): string {
  return foldText(unlettered(title));
}
