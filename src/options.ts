import type { Day } from './day.ts';

/** What the learner asked for. `goal`: undefined leaves every goal roadmap active, '' none; `language` is a BCP 47 tag or null; `when` are triggers that have happened. */
export interface Options {
  readonly goal: string | undefined;
  readonly when: readonly string[];
  readonly language: string | null;
  readonly today: Day;
  /** The address of the page that explains problems, where there is one. */
  readonly problemsPage?: string;
}

/** A language tag in its canonical form; null when it is no BCP 47 tag. */
export function canonicalLanguage(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** Whether a path is that of a picture Trailmark can draw. */
export function isSvg(path: string): boolean {
  return path.toLowerCase().endsWith('.svg');
}
