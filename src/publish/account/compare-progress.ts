import type { Progress } from '../../measure/progress.ts';
import type { Report } from '../../pipeline.ts';

/** What a pull request changes, in counts, as one English sentence. */
export function compareProgress(before: Pick<Report, 'measure'>, after: Pick<Report, 'measure'>): string {
  const [old, now] = [before.measure.progress, after.measure.progress];
  if (describe(old) === describe(now)) return `Against the base the progress is the same: ${describe(now)}.`;
  return `Against the base: ${describe(old)} → ${describe(now)}.`;
}

function describe({ done, total, percent }: Progress): string {
  return `${done} of ${total} done${percent === null ? '' : ` (${percent} %)`}`;
}
