import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).freeze();

/** What stands in paragraphs, headings and cells stays text. */
const blocksAlone = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(function leaveText() {
    const data = this.data();
    const disabled = ['attention', 'autolink', 'characterEscape', 'characterReference', 'codeText', 'hardBreakEscape'];
    const links = ['htmlText', 'labelEnd', 'labelStartImage', 'labelStartLink', 'strikethrough'];
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: [...disabled, ...links] } }];
  })
  .freeze();

/** The blocks of Markdown as remark reads them, without what their text holds. */
export function parseBlocks(text: string): Root {
  return blocksAlone.parse(text);
}

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
