import { digest } from '../comment/digest.ts';
import type { Measure } from '../measure/progress.ts';
import type { Inputs } from './inputs.ts';

const TRAILER = /^Trailmark-Job: ([0-9a-f]{8})$/m;

/** Which job a workflow's step is: 8 hexadecimal digits of what decides about its section, and of nothing that changes with the day. */
export function jobOf({ scope, options }: Pick<Inputs, 'scope' | 'options'>): string {
  const { roadmap, readme, chart = null } = scope;
  return digest(JSON.stringify([roadmap, readme, options.goal ?? null, options.language, chart])).slice(0, 8);
}

/** The first line of a commit, of counts alone: words of the roadmap could close an issue or mention somebody. */
export function headlineOf({ progress: { done, total, percent } }: Measure): string {
  return `Update progress: ${done} of ${total} done${percent === null ? '' : ` (${percent} %)`}`;
}

/** The message of a commit, which ends in the job that makes it. */
export function commitMessage(headline: string, job: string): string {
  return `${headline}\n\nTrailmark-Job: ${job}`;
}

/** The job that made a commit, null when none did. */
export function readJob(message: string): string | null {
  return TRAILER.exec(message)?.[1] ?? null;
}
