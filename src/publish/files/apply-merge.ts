import { isFailure } from '../../collect/api-failure.ts';
import type { GitHub } from '../../collect/github.ts';
import { type Head, readHead } from '../../collect/read-head.ts';
import { type Author, isOwn } from '../discussion/discussion.ts';
import { PULL_REQUEST_BRANCH } from '../plan-run.ts';

/** What to merge into the pull request's branch: `base` is a branch, `readGenerated` gives the files that Trailmark can write anew. */
export interface Merge {
  readonly base: string;
  readonly readGenerated: () => Promise<readonly string[]>;
}

interface Comparison {
  readonly total_commits: number;
  readonly commits: readonly { readonly author: Author | null }[];
  readonly files?: readonly { readonly filename: string }[];
}

const MOST_ATTEMPTS = 5;
// GitHub lists no more files of a comparison, and of its commits 250.
const MOST_FILES = 300;

/** What became of the branch: `conflict` is one with what people wrote, and then nothing changed. */
export type Merged = 'merged' | 'same' | 'conflict';

/** Brings the base's newest commits into the branch. Merging twice changes nothing. */
export async function applyMerge(github: GitHub, merge: Merge): Promise<Merged> {
  const message = `Merge ${merge.base}`;
  const wanted = { base: PULL_REQUEST_BRANCH, head: merge.base, commit_message: message };
  for (let attempt = 1; ; attempt += 1) {
    try {
      const commit = await github.send<object | undefined>('POST /repos/{owner}/{repo}/merges', wanted);
      return commit ? 'merged' : 'same';
    } catch (error) {
      if (isFailure(error, 'conflict')) return adoptBase(github, merge, message);
      if (!(isFailure(error) && error.isUnsure) || attempt === MOST_ATTEMPTS) throw error;
      await github.pause(attempt);
    }
  }
}

/** Merges by taking the base as it is, when the branch holds nothing but what Trailmark wrote and will write again. */
async function adoptBase(github: GitHub, { base, readGenerated }: Merge, message: string): Promise<Merged> {
  const generated = await readGenerated();
  for (let attempt = 1; ; attempt += 1) {
    const [theirs, ours] = [await readHead(github, base), await readHead(github, PULL_REQUEST_BRANCH)];
    if (!(await isGenerated(github, { theirs, ours, generated }))) return 'conflict';
    try {
      const commit = { message, tree: theirs.tree, parents: [ours.oid, theirs.oid] };
      const { sha } = await github.send<{ readonly sha: string }>('POST /repos/{owner}/{repo}/git/commits', commit);
      const ref = { ref: `heads/${PULL_REQUEST_BRANCH}`, sha, force: false };
      await github.send('PATCH /repos/{owner}/{repo}/git/refs/{ref}', ref);
      return 'merged';
    } catch (error) {
      // Another run was faster: what it left there is looked at anew.
      if (!isFailure(error, 'stale', 'conflict') || attempt === MOST_ATTEMPTS) throw error;
      await github.pause(attempt);
    }
  }
}

/** Whether the branch differs from where it left the base by Trailmark's own commits to its own files alone. */
async function isGenerated(
  github: GitHub,
  { theirs, ours, generated }: { readonly theirs: Head; readonly ours: Head; readonly generated: readonly string[] },
): Promise<boolean> {
  const basehead = `${theirs.oid}...${ours.oid}`;
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  const { commits, total_commits, files = [] } = await github.send<Comparison>(route, { basehead });
  if (commits.length < total_commits || files.length >= MOST_FILES) return false;
  return (
    commits.every(({ author }) => isOwn(author, ours.viewer)) &&
    files.every(({ filename }) => generated.includes(filename))
  );
}
