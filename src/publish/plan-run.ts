import { COMMENT_MARKER } from '../comment/codec.ts';
import { PROGRESS_BRANCH } from '../github/read-head.ts';
import type { Trigger } from './trigger.ts';

/**
 * How far a run may go. `all`: README, issue and comment of the default branch. `readme`: only the README of another branch.
 * `compare`: a pull request, shown and not written. `look`: shown and not written. `nothing`: not even read.
 */
export type RunPlan =
  | { readonly kind: 'all' | 'readme'; readonly branch: string }
  | { readonly kind: 'compare'; readonly commit: string; readonly base: string; readonly head: string | null }
  | { readonly kind: 'look'; readonly commit: string; readonly reason: string }
  | { readonly kind: 'nothing'; readonly reason: string };

const BRANCH = /^refs\/heads\/(.+)$/;
const QUEUE = /^gh-readonly-queue\//;

/** Decides by the event what a run may read and write. `defaultBranch` is null when it is not known yet: then every branch is taken for it. */
export function planRun(trigger: Trigger, defaultBranch: string | null): RunPlan {
  const { event, sha, base, head } = trigger;
  if (trigger.isDeleted) return { kind: 'nothing', reason: 'The branch or tag was deleted.' };
  if (event === 'pull_request' && base !== null) return { kind: 'compare', commit: sha, base, head };
  if (trigger.isFork) return { kind: 'look', commit: sha, reason: 'The event comes from a fork: nothing is written.' };
  if (event.startsWith('pull_request') && !event.endsWith('_comment'))
    return { kind: 'look', commit: sha, reason: `On ${event} nothing is written.` };
  if (event.endsWith('_comment') && !trigger.comment?.toLowerCase().includes(COMMENT_MARKER))
    return { kind: 'nothing', reason: "The event is about a comment that is not Trailmark's." };
  return planBranch(trigger, defaultBranch);
}

function planBranch({ ref, sha }: Trigger, defaultBranch: string | null): RunPlan {
  const branch = BRANCH.exec(ref)?.[1];
  if (branch === undefined) return { kind: 'nothing', reason: `There is no branch to write to: ${ref || 'no ref'}.` };
  if (branch === PROGRESS_BRANCH) return { kind: 'nothing', reason: `${branch} is Trailmark's own branch.` };
  if (QUEUE.test(branch))
    return { kind: 'look', commit: sha, reason: 'A merge queue tests this branch: nothing is written.' };
  return { kind: defaultBranch === null || branch === defaultBranch ? 'all' : 'readme', branch };
}
