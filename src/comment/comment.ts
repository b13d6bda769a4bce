/**
 * One box of the comment: ticking it on GitHub ticks the step in its roadmap. `key` is the digest of the step's id, `check` that of what it is besides,
 * so that another step with the id is told from it; `title` is how its title begins, for messages; `begun` tells what an open step is, and a ticked one was.
 */
export interface Box {
  readonly key: string;
  readonly check: string;
  readonly title: string;
  readonly begun: boolean;
  readonly ticked: boolean;
}

/**
 * The comment as Markdown, without Trailmark's marker: publish adds it, with the `boxes` recorded in it.
 * The n-th box drawn in `text` is the n-th of `boxes`; no other box is drawn.
 */
export interface Comment {
  readonly text: string;
  /** The text without what is said once; left out where nothing is. */
  readonly lasting?: string;
  /** Title and sentence of the issue around it, for when it is made; they are never edited. */
  readonly issue: { readonly title: string; readonly body: string };
  readonly boxes: readonly Box[];
}
