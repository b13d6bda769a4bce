import type { GitHub } from '../../github/github.ts';
import type { Problem } from '../../rules/problem.ts';
import type { Source } from '../../source.ts';
import type { Collected, Scope } from '../collected.ts';
import { findReadme } from '../find-readme.ts';
import { readSource, readTree } from '../read-tree.ts';
import type { Tree } from '../tree.ts';
import { type List, openEntries, parentOf } from './open-entries.ts';
import { type BlobEntry, readBlobs } from './read-blobs.ts';

/** The files of a commit; `executables` are the paths whose mode a commit through the API would lose. */
export interface CommitFiles extends Collected {
  readonly executables: ReadonlySet<string>;
}

const TOO_LARGE = 'holds too many files for one listing. Name a smaller folder in the input roadmap.';

/** Reads roadmaps and README from a commit, with no checkout: one listing, one batch of texts, and bytes one by one where the batch has no exact text. */
export async function readCommit(github: GitHub, commit: string, scope: Scope): Promise<CommitFiles> {
  const { entries, tree } = await openCommit(github, commit);
  const collected = await readTree(tree, scope);
  const executables = [...entries.values()].filter((entry) => entry.executable).map((entry) => entry.path);
  return { ...collected, executables: new Set(executables) };
}

/** Reads the README of a commit, `wanted` its path or null to look for it; null where there is none, or a problem. */
export async function readCommitReadme(
  github: GitHub,
  commit: string,
  wanted: string | null,
): Promise<Source | Problem | null> {
  const { tree } = await openCommit(github, commit);
  const found = await findReadme(tree, wanted);
  return found === null || 'code' in found ? found : readSource(tree, found.path);
}

interface OpenCommit {
  readonly entries: ReadonlyMap<string, BlobEntry>;
  readonly tree: Tree;
}

// A commit never changes, and the run that asks for its settings asks for its files next.
const opened = new WeakMap<GitHub, { readonly commit: string; readonly open: OpenCommit }>();

/** A commit as a tree, with no checkout. */
export async function openCommit(github: GitHub, commit: string): Promise<OpenCommit> {
  const last = opened.get(github);
  if (last?.commit === commit) return last.open;
  const { isWhole, entries: all } = await readListing(github, { sha: commit, folder: '', deep: true });
  const entries = new Map(isWhole ? all.map((one) => [one.path, one]) : []);
  const list: List = isWhole ? async () => {} : listFolders(github, commit, entries);
  const open = { entries, tree: openEntries(entries, list, (wanted) => readBlobs(github, wanted)) };
  opened.set(github, { commit, open });
  return open;
}

/** Lists a repository that is too large for one listing folder by folder, as far as it is asked for. */
function listFolders(github: GitHub, commit: string, entries: Map<string, BlobEntry>): List {
  const listed = new Set<string>();
  const list: List = async (folder, deep) => {
    if (listed.has(`${folder}:${deep}`)) return;
    listed.add(`${folder}:${deep}`);
    if (folder !== '') await list(parentOf(folder), false);
    const sha = folder === '' ? commit : folderOf(entries, folder)?.sha;
    if (sha === undefined) return;
    const below = await readListing(github, { sha, folder, deep });
    if (!below.isWhole) throw new Error(`${folder || 'The repository'} ${TOO_LARGE}`);
    for (const one of below.entries) entries.set(one.path, one);
  };
  return list;
}

function folderOf(entries: ReadonlyMap<string, BlobEntry>, path: string): BlobEntry | undefined {
  const entry = entries.get(path);
  return entry?.kind === 'folder' ? entry : undefined;
}

interface Reply {
  readonly truncated: boolean;
  readonly tree: readonly {
    readonly path: string;
    readonly mode: string;
    readonly type: string;
    readonly sha: string;
    readonly size?: number;
  }[];
}

/**
 * Lists a tree, all of it when `deep`. Paths begin with `folder`, which `sha` is the tree of. `isWhole` is false when GitHub left something
 * out: it lists 100,000 names or 7 MB at most.
 */
async function readListing(
  github: GitHub,
  { sha, folder, deep }: { readonly sha: string; readonly folder: string; readonly deep: boolean },
) {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{sha}';
  const { truncated, tree } = await github.send<Reply>(route, { sha, ...(deep ? { recursive: '1' } : {}) });
  const prefix = folder === '' ? '' : `${folder}/`;
  return { isWhole: !truncated, entries: tree.map((one) => entryOf({ ...one, path: prefix + one.path })) };
}

function entryOf({ path, mode, type, sha, size }: Reply['tree'][number]): BlobEntry {
  const kind = mode === '120000' ? 'link' : type === 'tree' ? 'folder' : type === 'blob' ? 'file' : 'other';
  return { path, kind, sha, size: size ?? null, executable: mode === '100755' };
}
