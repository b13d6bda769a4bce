/** One box of the comment: ticking it on GitHub ticks the step in its roadmap. `title` is the step's, as a check that the id still means it. */
export interface Box {
  readonly id: string;
  readonly title: string;
  readonly ticked: boolean;
}

/**
 * The comment as Markdown, without Trailmark's marker: publish adds it, with the `boxes` recorded in it.
 * The n-th box drawn in `text` is the n-th of `boxes`; no other box is drawn.
 */
export interface Comment {
  readonly text: string;
  /** Title and sentence of the issue around it, for when it is made; they are never edited. */
  readonly issue: { readonly title: string; readonly body: string };
  readonly boxes: readonly Box[];
}
