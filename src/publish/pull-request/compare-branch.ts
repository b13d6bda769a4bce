import { blobId } from '../../collect/blob-id.ts';
import type { GitHub } from '../../github/github.ts';
import type { Head } from '../../github/read-head.ts';
import type { Source } from '../../source.ts';
import { type Author, isOwn } from '../issue/issue-thread.ts';
import { readJob } from '../job.ts';

interface ComparedCommit {
  readonly sha: string;
  readonly author: Author | null;
  readonly commit: { readonly message: string };
  readonly parents: readonly { readonly sha: string }[];
}

interface Reply {
  readonly total_commits: number;
  readonly merge_base_commit: { readonly sha: string };
  readonly commits: readonly ComparedCommit[];
  readonly files?: readonly { readonly filename: string; readonly sha: string | null }[];
}

/** What Trailmark's branch has that its base has not: a commit of somebody else, if there is one, and the files by path with the ids of their blobs. */
export interface Comparison {
  readonly foreign: string | null;
  readonly mergeBase: string;
  readonly blobs: ReadonlyMap<string, string | null>;
}

/** Compares Trailmark's branch with the base's commit `oid`. */
export async function compareBranch(github: GitHub, oid: string, { progress, viewer }: Head): Promise<Comparison> {
  const basehead = `${oid}...${progress?.oid}`;
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  const { commits, files = [], ...reply } = await github.send<Reply>(route, { basehead });
  const listed = new Set(commits.map(({ sha }) => sha));
  const isOwnCommit = ({ author, commit }: ComparedCommit): boolean =>
    isOwn(author, viewer) && readJob(commit.message) !== null;
  // GitHub's button "Update branch" merges the base into it: the other parent is a commit of the base.
  const isBaseMerge = ({ parents: [, second] }: ComparedCommit): boolean =>
    second !== undefined && !listed.has(second.sha);
  const foreign = commits.find((one) => !(isOwnCommit(one) || isBaseMerge(one)));
  // GitHub lists 250 commits; Trailmark makes one.
  const isCut = commits.length < reply.total_commits;
  return {
    foreign: foreign?.sha ?? (isCut ? (commits[0]?.sha ?? null) : null),
    mergeBase: reply.merge_base_commit.sha,
    blobs: new Map(files.map(({ filename, sha }) => [filename, sha])),
  };
}

/** Whether the branch changes its base to just these files, and nothing that came to the base since is missing in it. */
export function holds(
  { mergeBase, blobs }: Comparison,
  { parent, files }: { readonly parent: string; readonly files: readonly Source[] },
): boolean {
  const isSame = ({ path, text }: Source): boolean => blobs.get(path) === blobId(Buffer.from(text, 'utf8'));
  return mergeBase === parent && blobs.size === files.length && files.every(isSame);
}
