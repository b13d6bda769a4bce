/** What trailmark.yml says for every roadmap; the front matter of a file goes before it. */
export interface Defaults {
  readonly marks?: Readonly<Record<string, 'done' | 'doing' | 'todo' | 'dropped' | 'parked'>>;
  readonly count?: 'all' | 'leaves';
  readonly review?: boolean;
  /** Whether the files lie in a vault of Obsidian's. */
  readonly isVault?: boolean;
}

/** One file as text: `path` is relative to the root with `/` between its parts, `text` is decoded UTF-8 with BOM and line ends as they are. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly defaults?: Defaults;
  /** The other roadmaps that it links to: an edit of one file alone is judged beside them, since a box may only repeat their progress. */
  readonly linked?: readonly Source[];
}
