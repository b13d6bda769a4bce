import type { Content, Entry, Tree } from '../tree.ts';
import type { BlobEntry } from './read-blobs.ts';

/** Makes sure that what lies in a folder, or below it when `deep`, is among the entries. */
export type List = (folder: string, deep: boolean) => Promise<void>;

/** What lies in git's own folder or comes from a package is nobody's roadmap. */
export const SKIPPED = /(?:^|\/)(?:\.git|node_modules)(?:\/|$)/;

/** A tree of git's own, as far as it is listed; `list` and `readBlobs` bring what is missing. */
export function openEntries(
  entries: ReadonlyMap<string, BlobEntry>,
  list: List,
  readBlobs: (wanted: readonly BlobEntry[]) => Promise<ReadonlyMap<string, Content>>,
): Tree {
  return {
    readEntry: async (path) => {
      await list(parentOf(path), false);
      return entries.get(path) ?? linkAbove(entries, path);
    },
    readEntries: async (folder, deep) => {
      await list(folder, deep);
      const prefix = folder === '' ? '' : `${folder}/`;
      const below = [...entries.values()].filter(({ path }) => path.startsWith(prefix));
      return below.filter(({ path }) => {
        const rest = path.slice(prefix.length);
        return !SKIPPED.test(rest) && (deep || !rest.includes('/'));
      });
    },
    readContents: (wanted) => readBlobs(wanted.flatMap(({ path }) => entries.get(path) ?? [])),
  };
}

/** The symbolic link that a path leads through, as the entry of that path. */
function linkAbove(entries: ReadonlyMap<string, BlobEntry>, path: string): Entry | null {
  const parts = path.split('/');
  const above = parts.map((_, index) => entries.get(parts.slice(0, index + 1).join('/')));
  const link = above.find((entry) => entry?.kind === 'link');
  return link ? { ...link, path } : null;
}

/** The folder in which a path lies, '' for the root. */
export function parentOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}
