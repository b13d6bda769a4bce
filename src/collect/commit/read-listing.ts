import type { GitHub } from '../../github/github.ts';
import type { BlobEntry } from './read-blobs.ts';

/** What lies below a commit or a folder's tree. `isWhole` is false when GitHub left something out: it lists 100,000 names or 7 MB at most. */
export interface Listing {
  readonly isWhole: boolean;
  readonly entries: readonly BlobEntry[];
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

/** Lists a tree, all of it when `deep`. Paths begin with `folder`, which `sha` is the tree of. */
export async function readListing(
  github: GitHub,
  { sha, folder, deep }: { readonly sha: string; readonly folder: string; readonly deep: boolean },
): Promise<Listing> {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{sha}';
  const { truncated, tree } = await github.send<Reply>(route, { sha, ...(deep ? { recursive: '1' } : {}) });
  const prefix = folder === '' ? '' : `${folder}/`;
  return { isWhole: !truncated, entries: tree.map((one) => entryOf({ ...one, path: prefix + one.path })) };
}

function entryOf({ path, mode, type, sha, size }: Reply['tree'][number]): BlobEntry {
  const kind = mode === '120000' ? 'link' : type === 'tree' ? 'folder' : type === 'blob' ? 'file' : 'other';
  return { path, kind, sha, size: size ?? null, executable: mode === '100755' };
}
