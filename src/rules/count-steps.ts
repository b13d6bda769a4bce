import { countBetween } from '../markdown/count-between.ts';
import type { Finding } from '../parse/notations/finding.ts';

/** How many steps are done, of how many; dropped ones are out of the count. */
export interface Count {
  readonly done: number;
  readonly total: number;
}

/** Counts the steps that begin between two offsets. */
export function stepCounter(findings: readonly Finding[]): (start: number, end: number) => Count {
  const starts = (kept: readonly Finding[]) => kept.map(({ span }) => span.start).sort((a, b) => a - b);
  const all = starts(findings.filter(({ status }) => status !== 'dropped'));
  const done = starts(findings.filter(({ status }) => status === 'done'));
  return (start, end) => ({ done: countBetween(done, start, end), total: countBetween(all, start, end) });
}
