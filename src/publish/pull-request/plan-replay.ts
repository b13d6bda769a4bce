import { type CommitFiles, readCommit } from '../../collect/commit/read-commit.ts';
import type { GitHub } from '../../github/github.ts';
import { type Head, readHead } from '../../github/read-head.ts';
import type { Source } from '../../source.ts';
import { finishFiles, listSources } from '../commit/finish-files.ts';
import type { Work } from '../commit/update.ts';
import { type Author, isOwn } from '../issue/discussion.ts';
import { PULL_REQUEST_BRANCH } from '../plan-run.ts';
import { listTicks, type Replay, replayTicks } from './replay-ticks.ts';

interface Comparison {
  readonly total_commits: number;
  readonly merge_base_commit: { readonly sha: string };
  readonly commits: readonly { readonly sha: string; readonly author: Author | null }[];
  readonly files?: readonly { readonly filename: string }[];
}

/** Branch and base as they stand. */
interface Sides {
  readonly ours: Head;
  readonly theirs: Head;
}

/** The base's files with the branch's ticks on them. `isMerged`: the branch has all of the base; `holdsMore`: it has other changes than ticks. `commits` are those that only the branch has. */
export interface ReplayPlan extends Sides {
  readonly isMerged: boolean;
  readonly files: CommitFiles;
  readonly replay: Replay;
  readonly holdsMore: boolean;
  readonly commits: ReadonlySet<string>;
}

// GitHub lists no more files of a comparison, and of its commits 250.
const MOST_FILES = 300;

/** Reads branch, base and where they parted, and plans the branch's ticks on the base as it is now. */
export async function planReplay(work: Work, base: string): Promise<ReplayPlan> {
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
  const paths = new Set(listSources(branch).map(({ path }) => path));
  const isOwn = isOwnWork(comparison, sides.ours.viewer, paths);
  return {
    ...sides,
    isMerged: comparison.merge_base_commit.sha === sides.theirs.oid,
    files,
    replay,
    holdsMore: !(isOwn && isSameAll(finishFiles(work, rooted), finishFiles(work, branch))),
    commits: new Set(comparison.commits.map(({ sha }) => sha)),
  };
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

function withRoadmaps(files: CommitFiles, roadmaps: readonly Source[]): CommitFiles {
  const readme = roadmaps.find(({ path }) => path === files.readme?.path) ?? files.readme;
  return { ...files, roadmaps, readme };
}

function isSameAll(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);
}
