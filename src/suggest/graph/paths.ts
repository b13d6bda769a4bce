import { readSeriesTitle } from '../../parse/line/series-title.ts';

const JOINTS = /[-_.]/gu;
/** What begins with an underline, or is called an archive, a template or an example. */
const ASIDE = /(?:^|\/)(?:_[^/]*|archived?|(?:template|example)s?(?:[-_. ][^/]*)?)(?:\/|$)/i;

/** Whether a file lies where nobody learns from it. Its steps count, and are suggested only where no other file has one. */
export function isSetAside(path: string): boolean {
  return ASIDE.test(path);
}

/** What the files of one series share, as `plan/week-01.md` and `plan/week-02.md`; for any other file its path. */
export function seriesOf(path: string): string {
  const start = path.lastIndexOf('/') + 1;
  const name = path.slice(start, Math.max(start, path.lastIndexOf('.')));
  const label = readSeriesTitle(name.replace(JOINTS, ' '))?.label ?? '';
  // A single letter before a number names no part of anything.
  return /^\p{ASCII}?$/u.test(label) ? path : `${path.slice(0, start)}${label}/`;
}
