import type { Inputs } from '../../publish/inputs.ts';
import type { Outcome } from '../../publish/outcome.ts';
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
    isIdle(outcome) && 'Nothing to do: the files are up to date.',
    permissionBlock(missing, inputs),
  ];
  return lines.filter(Boolean).join('\n');
}

function isIdle({ report, isChanged, missing, notes, failures, problems }: Outcome): boolean {
  return report !== null && !isChanged && [missing, notes, failures, problems].every((list) => list.length === 0);
}

/** Why the run fails, null when it does not: refusals name file and line. */
export function judgeOutcome({ failures, problems }: Outcome): string | null {
  const refusals = problems.map(({ path, line, message }) => `${path}:${line}: ${message}`);
  const all = [...failures, ...refusals];
  return all.length > 0 ? all.join('\n') : null;
}
