import { type Fields, joinFields, NO_FIELDS } from '../fields.ts';
import type { Block, Item, Outline, Paragraph, Run } from '../outline.ts';
import { type Place, readCommentFields } from '../read-fields.ts';
import { type Line, readLine, readLinks, readSignedLine } from '../read-line.ts';
import type { Link } from '../roadmap.ts';

/** The paragraph that holds an item's title; null when the item begins with something else. */
export function titleParagraph(item: Item): Paragraph | null {
  return item.blocks.find((block) => block.kind === 'paragraph') ?? null;
}

/** Reads an item whose title has these runs: comments below the title are its fields too, links below it that no inner item holds its links. */
export function readItem(outline: Outline, item: Item, runs: readonly Run[]): Line {
  const place = { line: item.line, column: item.column };
  return withBelow(outline, item, readLine(runs, outline.source, place));
}

/** Reads an item whose status a glyph has said; `runs` are its title's without the glyph. Its last parenthesis is its note. */
export function readSignedItem(outline: Outline, item: Item, runs: readonly Run[]): Line {
  const place = { line: item.line, column: item.column };
  return withBelow(outline, item, readSignedLine(runs, outline.source, place));
}

function withBelow(outline: Outline, item: Item, line: Line): Line {
  const place = { line: item.line, column: item.column };
  return {
    ...line,
    fields: joinFields(line.fields, fieldsBelow(item, place)),
    links: [...line.links, ...linksBelow(outline, item)],
  };
}

function fieldsBelow(item: Item, place: Place): Fields {
  return item.blocks.reduce(
    (fields, block) => (block.kind === 'html' ? joinFields(fields, readCommentFields(block.text, place)) : fields),
    NO_FIELDS,
  );
}

/** Links in further paragraphs and in inner items without a box; an inner item with one keeps its own. */
function linksBelow(outline: Outline, item: Item): readonly Link[] {
  const title = titleParagraph(item);
  return linksIn(
    outline,
    item.blocks.filter((block) => block !== title),
  );
}

function linksIn(outline: Outline, blocks: readonly Block[]): readonly Link[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return readLinks(outline.runs(block));
    if (block.kind === 'list') return linksIn(outline, block.items);
    if (block.kind === 'item' && block.check !== null) return [];
    return 'blocks' in block ? linksIn(outline, block.blocks) : [];
  });
}
