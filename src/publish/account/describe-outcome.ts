import type { Inputs } from '../../collect/inputs.ts';
import type { Outcome } from '../outcome.ts';
import { permissionBlock } from './permission-block.ts';

/** What the log says of a run: the counts, the next step, what was written, what was left out and why. */
export function describeOutcome(outcome: Outcome, inputs: Inputs): string {
  const { report, commit, commentUrl, notes, missing } = outcome;
  const next = report?.suggestion.next;
  const progress = report?.measure.progress;
  const lines = [
    progress && `${progress.done} of ${progress.total} steps done.`,
    next && `Next: ${next.title} (${next.path}:${next.line})`,
    commit && `Commit: ${commit}`,
    commentUrl && `Comment: ${commentUrl}`,
    ...notes,
    permissionBlock(missing, inputs),
  ];
  return lines.filter(Boolean).join('\n');
}
