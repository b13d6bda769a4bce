import { isFailure } from '../../github/api-failure.ts';
import type { Work } from '../commit/update.ts';
import { PULL_REQUEST_BRANCH } from '../plan-run.ts';
import { applyReplay, type Replayed } from './apply-replay.ts';

const MOST_ATTEMPTS = 5;

/** Brings the newest commits of the branch `base` into the pull request's branch. Merging twice changes nothing. */
export async function applyMerge(work: Work, base: string): Promise<Replayed | { readonly kind: 'same' }> {
  const wanted = { base: PULL_REQUEST_BRANCH, head: base, commit_message: `Merge ${base}` };
  for (let attempt = 1; ; attempt += 1) {
    try {
      const commit = await work.github.send<object | undefined>('POST /repos/{owner}/{repo}/merges', wanted);
      // What is there already the second time may be the merge whose answer was lost.
      return commit || attempt > 1 ? { kind: 'merged', commit: null, notes: [] } : { kind: 'same' };
    } catch (error) {
      if (isFailure(error, 'conflict')) return applyReplay(work, base);
      if (!(isFailure(error) && error.isUnsure) || attempt === MOST_ATTEMPTS) throw error;
      await work.github.pause(attempt);
    }
  }
}
