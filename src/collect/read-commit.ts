import type { Collected, Scope } from './collected.ts';
import type { GitHub } from './github.ts';
import { type BlobEntry, readBlobs } from './read-blobs.ts';
import { readTree } from './read-tree.ts';
import type { Entry, Tree } from './tree.ts';

/** The files of a commit; `executables` are the paths whose mode a commit through the API would lose. */
export interface CommitFiles extends Collected {
  readonly executables: ReadonlySet<string>;
}

interface Listing {
  readonly truncated: boolean;
  readonly tree: readonly {
    readonly path: string;
    readonly mode: string;
    readonly type: string;
    readonly sha: string;
    readonly size?: number;
  }[];
}

const SKIPPED = /(?:^|\/)(?:\.git|node_modules)(?:\/|$)/;

/** Reads roadmaps and README from a commit, with no checkout: one listing, one batch of texts, and bytes one by one where the batch has no exact text. */
export async function readCommit(github: GitHub, commit: string, scope: Scope): Promise<CommitFiles> {
  const listing = await github.send<Listing>('GET /repos/{owner}/{repo}/git/trees/{commit}', {
    commit,
    recursive: '1',
  });
  if (listing.truncated)
    throw new Error('The repository holds too many files for one listing. Check it out and set `commit: off`.');
  const entries = new Map(listing.tree.map((one) => [one.path, entryOf(one)]));
  const collected = await readTree(openListing(github, entries), scope);
  const executables = [...entries.values()].filter((entry) => entry.executable).map((entry) => entry.path);
  return { ...collected, executables: new Set(executables) };
}

function entryOf({ path, mode, type, sha, size }: Listing['tree'][number]): BlobEntry {
  const kind = mode === '120000' ? 'link' : type === 'tree' ? 'folder' : type === 'blob' ? 'file' : 'other';
  return { path, kind, sha, size: size ?? null, executable: mode === '100755' };
}

function openListing(github: GitHub, entries: ReadonlyMap<string, BlobEntry>): Tree {
  return {
    readEntry: async (path) => entries.get(path) ?? linkAbove(entries, path),
    readEntries: async (folder, deep) => {
      const prefix = folder === '' ? '' : `${folder}/`;
      const below = [...entries.values()].filter(({ path }) => path.startsWith(prefix) && path !== folder);
      return below.filter(({ path }) => {
        const rest = path.slice(prefix.length);
        return !SKIPPED.test(rest) && (deep || !rest.includes('/'));
      });
    },
    readContents: (wanted) =>
      readBlobs(
        github,
        wanted.flatMap(({ path }) => entries.get(path) ?? []),
      ),
  };
}

/** The symbolic link that a path leads through, as the entry of that path. */
function linkAbove(entries: ReadonlyMap<string, BlobEntry>, path: string): Entry | null {
  const parts = path.split('/');
  const above = parts.map((_, index) => entries.get(parts.slice(0, index + 1).join('/')));
  const link = above.find((entry) => entry?.kind === 'link');
  return link ? { ...link, path } : null;
}
