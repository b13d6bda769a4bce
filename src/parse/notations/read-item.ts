import { flattenRuns, foldSpace } from '../../markdown/flat-text.ts';
import type { Item, Outline, Paragraph, Run } from '../../markdown/outline.ts';
import { splitLines } from '../../markdown/split-lines.ts';
import { type Fields, joinFields, NO_FIELDS } from '../fields/fields.ts';
import { readCommentFields } from '../fields/read-fields.ts';
import { type Line, readLine, readSignedLine } from '../line/read-line.ts';
import { lastParenthesis } from '../line/read-parenthesis.ts';

/** The paragraph that holds an item's title; null when the item begins with something else. */
export function titleParagraph(item: Item): Paragraph | null {
  return item.blocks.find((block) => block.kind === 'paragraph') ?? null;
}

/**
 * Reads an item whose title has these runs: comments below the title are its fields too, and a parenthesis that stands
 * alone on the line behind a hard break is its note.
 */
export function readItem(outline: Outline, item: Item, runs: readonly Run[]): Line {
  const line = withFieldsBelow(item, readLine(runs, outline.source, item));
  return { ...line, note: line.note ?? noteBelow(runs) };
}

/** Reads an item whose status a glyph has said; `runs` are its title's without the glyph. Its last parenthesis is its note. */
export function readSignedItem(outline: Outline, item: Item, runs: readonly Run[]): Line {
  return withFieldsBelow(item, readSignedLine(runs, outline.source, item));
}

function withFieldsBelow(item: Item, line: Line): Line {
  return { ...line, fields: joinFields(line.fields, fieldsBelow(item)) };
}

function fieldsBelow(item: Item): Fields {
  return item.blocks.reduce(
    (fields, block) => (block.kind === 'html' ? joinFields(fields, readCommentFields(block.text, item)) : fields),
    NO_FIELDS,
  );
}

function noteBelow(runs: readonly Run[]): string | null {
  const end = runs.findIndex(({ kind }) => kind === 'break');
  const [line = []] = end < 0 ? [] : splitLines(runs.slice(end + 1));
  const parenthesis = lastParenthesis(flattenRuns(line));
  return parenthesis?.before.text.trim() === '' ? foldSpace(parenthesis.inner) : null;
}
