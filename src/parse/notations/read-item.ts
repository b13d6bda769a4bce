import { type FlatText, foldSpace, lineBehindBreak, rangeOf } from '../../markdown/flat-text.ts';
import type { Item, Outline, Paragraph, Run } from '../../markdown/outline.ts';
import { joinFields, NO_FIELDS } from '../fields/fields.ts';
import { readCommentFields } from '../fields/read-fields.ts';
import { type Line, readLine } from '../line/read-line.ts';
import { lastParenthesis } from '../line/read-parenthesis.ts';

/** The paragraph that holds an item's title; null when the item begins with something else. */
export function titleParagraph(item: Item): Paragraph | null {
  return item.blocks.find((block) => block.kind === 'paragraph') ?? null;
}

/**
 * Reads an item whose title is this text: comments below the title are its fields too, and a parenthesis that stands alone on
 * the line behind a hard break is its note. `signed` where a glyph has said its status.
 */
export function readItem(outline: Outline, item: Item, { text, signed }: { text: FlatText; signed: boolean }): Line {
  const { source } = outline;
  const within = titleParagraph(item);
  const runs = within === null ? [] : outline.runs(within);
  const line = readLine({ text, runs, within: within ?? item, place: item }, source, signed);
  const comments = item.blocks.flatMap((block) => {
    const fields = block.kind === 'html' ? readCommentFields(block.text, item) : NO_FIELDS;
    return fields === NO_FIELDS ? [] : [{ fields, span: { start: block.start, end: block.end } }];
  });
  const note = line.note === null && !signed ? noteBelow(runs) : null;
  return {
    ...line,
    note: line.note ?? (note && foldSpace(note.text)),
    fields: comments.map(({ fields }) => fields).reduce(joinFields, line.fields),
    spans: {
      ...line.spans,
      note: line.spans.note ?? (note && rangeOf(note, source)),
      fields: [...line.spans.fields, ...comments.map(({ span }) => span)],
    },
  };
}

function noteBelow(runs: readonly Run[]): FlatText | null {
  const line = lineBehindBreak(runs);
  const parenthesis = line === null ? null : lastParenthesis(line);
  return parenthesis?.before.text.trim() === '' ? parenthesis.inner : null;
}
