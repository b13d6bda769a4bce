import type { CommitFiles } from '../../collect/commit/read-commit.ts';
import { isWorthAnother } from '../../github/api-failure.ts';
import type { GitHub } from '../../github/github.ts';
import { finishFiles, listSources } from '../commit/finish-files.ts';
import type { Work } from '../commit/update.ts';
import { PULL_REQUEST_BRANCH } from '../plan-run.ts';
import { planReplay, type ReplayPlan } from './plan-replay.ts';
import type { Tick } from './replay-ticks.ts';

/** The merges that were made: `commit` is the newest of them that wrote files too. */
interface Made {
  readonly commit: string | null;
  readonly notes: readonly string[];
}

/** What became of the branch: a `conflict` wrote nothing more, and comes with the base's files as they would be with the branch's ticks on them. */
export type Replayed = ({ readonly kind: 'merged' } & Made) | ({ readonly kind: 'conflict' } & Made & Conflict);

/** Why the branch can't be made anew: `ticks` are those that only it holds, with those that can't be made on the base; `holdsMore` when it has other changes too. */
export interface Conflict {
  readonly files: CommitFiles;
  readonly ticks: readonly Tick[];
  readonly holdsMore: boolean;
}

/** A merge that is not known to be on the branch yet. */
interface Merge extends Made {
  readonly sha: string;
}

const MOST_ATTEMPTS = 5;

/** Merges the base by taking it as it is and making the branch's ticks anew on it, when nothing else on the branch would be lost. Nothing is ever forced. */
export async function applyReplay(work: Work, base: string): Promise<Replayed> {
  let made: Made = { commit: null, notes: [] };
  let merge: Merge | null = null;
  for (let attempt = 1; ; attempt += 1) {
    const plan = await planReplay(work, base);
    made = addLanded(made, merge, plan);
    if (plan.isMerged) return { kind: 'merged', ...made };
    if (!isReplayable(plan)) return { kind: 'conflict', ...made, ...describe(plan) };
    merge = null;
    try {
      merge = await createMerge(work, plan, `Merge ${base}`);
      await moveBranch(work.github, merge.sha);
      return { kind: 'merged', ...add(made, merge) };
    } catch (error) {
      if (!isWorthAnother(error) || attempt === MOST_ATTEMPTS) throw error;
      await work.github.pause(attempt);
    }
  }
}

/** The branch may have moved to the merge although the answer did not come. */
function addLanded(made: Made, merge: Merge | null, { commits }: ReplayPlan): Made {
  return merge !== null && commits.has(merge.sha) ? add(made, merge) : made;
}

function add(earlier: Made, { commit, notes }: Made): Made {
  return { commit: commit ?? earlier.commit, notes: [...earlier.notes, ...notes] };
}

/** Whether the base with the ticks on it has all that the branch has. A commit made of a tree would take the mode of an executable. */
function isReplayable({ holdsMore, replay, files }: ReplayPlan): boolean {
  return !holdsMore && replay.refused.length === 0 && !replay.made.some(({ step }) => files.executables.has(step.path));
}

function describe({ files, replay, holdsMore }: ReplayPlan): Conflict {
  return { files, holdsMore, ticks: [...replay.made, ...replay.gone, ...replay.refused] };
}

function tellGone(title: string): string {
  return `The step “${title}” is not there any more as it was: its tick on ${PULL_REQUEST_BRANCH} is given up.`;
}

/** One commit for all of it: a branch without its ticks is never to be seen. Its `commit` is null when it is the base as it is. */
async function createMerge(work: Work, { ours, theirs, files, replay }: ReplayPlan, message: string): Promise<Merge> {
  const { github } = work;
  const finished = finishFiles(work, files);
  const ticked = new Set(replay.made.map(({ step }) => step.path));
  const before = new Map(listSources(files).map(({ path, text }) => [path, text]));
  const changed = [...finished].filter(([path, text]) => ticked.has(path) || before.get(path) !== text);
  const entries = changed.map(([path, content]) => ({ path, mode: '100644', type: 'blob', content }));
  const tree = entries.length === 0 ? theirs.tree : await createTree(github, theirs.tree, entries);
  const commit = { message, tree, parents: [ours.oid, theirs.oid] };
  const { sha } = await github.send<{ readonly sha: string }>('POST /repos/{owner}/{repo}/git/commits', commit);
  const notes = replay.gone.map(({ step }) => tellGone(step.title));
  return { sha, commit: entries.length === 0 ? null : sha, notes };
}

async function moveBranch(github: GitHub, sha: string): Promise<void> {
  const ref = { ref: `heads/${PULL_REQUEST_BRANCH}`, sha, force: false };
  await github.send('PATCH /repos/{owner}/{repo}/git/refs/{ref}', ref);
}

async function createTree(github: GitHub, base: string | null, entries: readonly object[]): Promise<string> {
  const wanted = { base_tree: base, tree: entries };
  return (await github.send<{ readonly sha: string }>('POST /repos/{owner}/{repo}/git/trees', wanted)).sha;
}
