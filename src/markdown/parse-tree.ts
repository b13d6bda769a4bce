import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).freeze();

/** A tree takes some forty times the room of its text. */
const MOST_KEPT = 1_000_000;

const known = new Map<string, Root>();
let kept = 0;

/**
 * Markdown as remark reads it; nobody may change the tree. The versions of a file have most of their pieces in common, so
 * the trees of those that were read last are kept.
 */
export function parseTree(text: string): Root {
  const tree = known.get(text) ?? processor.parse(text);
  if (known.delete(text)) kept -= text.length;
  known.set(text, tree);
  kept += text.length;
  for (const [oldest] of known) {
    if (kept <= MOST_KEPT || oldest === text) break;
    known.delete(oldest);
    kept -= oldest.length;
  }
  return tree;
}
