/** One name in a tree. `path` is relative to the root with `/`; `size` is in bytes, null where it is unknown. */
export interface Entry {
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  readonly size: number | null;
}

/** What a file holds, or why it can't be read: in words, or as the problem that it is. */
export type Content =
  | { readonly bytes: Uint8Array }
  | { readonly failure: string }
  | { readonly code: 'binary' | 'not-utf8' };

/** A tree of files, wherever it is kept. No link is ever followed: a path through one leads to an entry of kind `link` or to null. */
export interface Tree {
  /** The entry at `path`, null when there is none. */
  readEntry(path: string): Promise<Entry | null>;
  /** The entries below `folder` ('' is the root), all of them when `deep`; `.git` and `node_modules` are skipped. */
  readEntries(folder: string, deep: boolean): Promise<readonly Entry[]>;
  /** The contents of files, by path. */
  readContents(entries: readonly Entry[]): Promise<ReadonlyMap<string, Content>>;
}
