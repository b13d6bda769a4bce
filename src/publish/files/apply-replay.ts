import { isFailure } from '../../collect/api-failure.ts';
import type { GitHub } from '../../collect/github.ts';
import { type CommitFiles, readCommit } from '../../collect/read-commit.ts';
import { type Head, readHead } from '../../collect/read-head.ts';
import type { Source } from '../../collect/source.ts';
import { type Author, isOwn } from '../discussion/discussion.ts';
import { NO_TICKS } from '../discussion/ticks.ts';
import { PULL_REQUEST_BRANCH } from '../plan-run.ts';
import { planUpdate } from './plan-update.ts';
import { listTicks, type Replay, replayTicks, type Tick } from './replay-ticks.ts';
import type { Work } from './update.ts';

/** What became of the branch: `commit` is the merge that wrote files too; a `conflict` changed nothing, and comes with the base's files as they would be with the branch's `ticks` on them. */
export type Replayed =
  | { readonly kind: 'merged'; readonly commit: string | null; readonly notes: readonly string[] }
  | { readonly kind: 'conflict'; readonly files: CommitFiles; readonly ticks: readonly Tick[] };

interface Comparison {
  readonly total_commits: number;
  readonly merge_base_commit: { readonly sha: string };
  readonly commits: readonly { readonly author: Author | null }[];
  readonly files?: readonly { readonly filename: string }[];
}

/** Branch and base as they stand. */
interface Sides {
  readonly ours: Head;
  readonly theirs: Head;
}

/** The base's files with the branch's ticks on them. `isMerged`: the branch has all of the base. `isWhole` is false when it holds more than these files. */
interface Plan extends Sides {
  readonly isMerged: boolean;
  readonly files: CommitFiles;
  readonly replay: Replay;
  readonly isWhole: boolean;
}

const MOST_ATTEMPTS = 5;
// GitHub lists no more files of a comparison, and of its commits 250.
const MOST_FILES = 300;

/** Merges the base by taking it as it is and making the branch's ticks anew on it, when nothing else on the branch would be lost. Nothing is ever forced. */
export async function applyReplay(work: Work, base: string): Promise<Replayed> {
  for (let attempt = 1; ; attempt += 1) {
    const plan = await planReplay(work, base);
    if (plan.isMerged) return { kind: 'merged', commit: null, notes: [] };
    if (!plan.isWhole) return { kind: 'conflict', files: plan.files, ticks: plan.replay.made };
    try {
      const commit = await commitReplay(work, plan, `Merge ${base}`);
      return { kind: 'merged', commit, notes: plan.replay.gone.map(({ step }) => tellGone(step.title)) };
    } catch (error) {
      // Another run was faster: what it left there is looked at anew.
      const isWorthAnother = isFailure(error) && (error.isUnsure || isFailure(error, 'stale', 'conflict'));
      if (!isWorthAnother || attempt === MOST_ATTEMPTS) throw error;
      await work.github.pause(attempt);
    }
  }
}

function tellGone(title: string): string {
  return `The step “${title}” is not there any more as it was: its tick on ${PULL_REQUEST_BRANCH} is given up.`;
}

async function planReplay(work: Work, base: string): Promise<Plan> {
  const { github, inputs } = work;
  const sides = { theirs: await readHead(github, base), ours: await readHead(github, PULL_REQUEST_BRANCH) };
  const comparison = await compare(github, sides);
  const read = async (oid: string | null): Promise<CommitFiles> => readCommit(github, oid ?? '', inputs.scope);
  const [root, branch, now] = [
    await read(comparison.merge_base_commit.sha),
    await read(sides.ours.oid),
    await read(sides.theirs.oid),
  ];
  const ticks = listTicks(root.roadmaps, branch.roadmaps);
  const replay = replayTicks(ticks, now.roadmaps);
  const files = withRoadmaps(now, replay.sources);
  const rooted = withRoadmaps(root, replayTicks(ticks, root.roadmaps).sources);
  const isWhole =
    isOwnWork(comparison, sides.ours.viewer, new Set(listSources(branch).map(({ path }) => path))) &&
    isSameAll(finish(work, rooted), finish(work, branch)) &&
    replay.refused.length === 0 &&
    !replay.made.some(({ step }) => now.executables.has(step.path));
  const isMerged = comparison.merge_base_commit.sha === sides.theirs.oid;
  return { ...sides, isMerged, files, replay, isWhole };
}

async function compare(github: GitHub, { theirs, ours }: Sides): Promise<Comparison> {
  const basehead = `${theirs.oid}...${ours.oid}`;
  return github.send<Comparison>('GET /repos/{owner}/{repo}/compare/{basehead}', { basehead });
}

/** Whether every commit of the branch is Trailmark's, and changes no file but those that it reads and writes. */
function isOwnWork(
  { commits, total_commits: total, files = [] }: Comparison,
  viewer: string,
  paths: ReadonlySet<string>,
): boolean {
  if (commits.length < total || files.length >= MOST_FILES) return false;
  return commits.every(({ author }) => isOwn(author, viewer)) && files.every(({ filename }) => paths.has(filename));
}

function listSources({ roadmaps, readme, chart = null }: CommitFiles): readonly Source[] {
  return [...roadmaps, readme, chart].filter((source) => source !== null);
}

function withRoadmaps(files: CommitFiles, roadmaps: readonly Source[]): CommitFiles {
  const readme = roadmaps.find(({ path }) => path === files.readme?.path) ?? files.readme;
  return { ...files, roadmaps, readme };
}

/** Every file as Trailmark would leave it, by path. */
function finish({ pipeline, inputs }: Work, collected: CommitFiles): ReadonlyMap<string, string> {
  const { files } = planUpdate(pipeline, { collected, options: inputs.options, ticks: NO_TICKS });
  return new Map([...listSources(collected), ...files].map(({ path, text }) => [path, text]));
}

function isSameAll(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);
}

/** One commit for all of it: a branch without its ticks is never to be seen. Null when it is the base as it is. */
async function commitReplay(
  work: Work,
  { ours, theirs, files, replay }: Plan,
  message: string,
): Promise<string | null> {
  const { github } = work;
  const finished = finish(work, files);
  const ticked = new Set(replay.made.map(({ step }) => step.path));
  const before = new Map(listSources(files).map(({ path, text }) => [path, text]));
  const changed = [...finished].filter(([path, text]) => ticked.has(path) || before.get(path) !== text);
  const entries = changed.map(([path, content]) => ({ path, mode: '100644', type: 'blob', content }));
  const tree = entries.length === 0 ? theirs.tree : await createTree(github, theirs.tree, entries);
  const commit = { message, tree, parents: [ours.oid, theirs.oid] };
  const { sha } = await github.send<{ readonly sha: string }>('POST /repos/{owner}/{repo}/git/commits', commit);
  const ref = { ref: `heads/${PULL_REQUEST_BRANCH}`, sha, force: false };
  await github.send('PATCH /repos/{owner}/{repo}/git/refs/{ref}', ref);
  return entries.length === 0 ? null : sha;
}

async function createTree(github: GitHub, base: string | null, entries: readonly object[]): Promise<string> {
  const wanted = { base_tree: base, tree: entries };
  return (await github.send<{ readonly sha: string }>('POST /repos/{owner}/{repo}/git/trees', wanted)).sha;
}
