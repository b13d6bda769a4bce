import { type FlatText, inlineText, inlineTitle, isWritten, lineBehindBreak } from '../../markdown/flat-text.ts';
import { offsetAt } from '../../markdown/offsets.ts';
import type { Item, Outline, Paragraph, Run } from '../../markdown/outline.ts';
import { joinFields, NO_FIELDS } from '../fields/fields.ts';
import { readCommentFields } from '../fields/read-fields.ts';
import { type Line, readLine } from '../line/read-line.ts';
import { lastParenthesis } from '../line/read-parenthesis.ts';
import { type Marked, type StepCandidate, toCandidate } from './step-candidate.ts';

/** The paragraph that holds an item's title; null when the item begins with something else. */
export function titleParagraph(item: Item): Paragraph | null {
  return item.blocks.find((block) => block.kind === 'paragraph') ?? null;
}

/** What is seen of the paragraph that an item begins with, on one line; empty where it begins with something else. */
export function firstTitle(outline: Outline, { blocks: [first] }: Item): string {
  return first?.kind === 'paragraph' ? inlineTitle(outline, first) : '';
}

/** The text of an item that begins with text and not with a drawn box or another block; null for any other. */
export function plainText(outline: Outline, item: Item): FlatText | null {
  const [first] = item.blocks;
  return item.check === null && first?.kind === 'paragraph' ? inlineText(outline, first) : null;
}

/** Whether the first characters of a text are the first of its item and stand there as they are seen, so that they can be changed in place. */
export function opensItem(outline: Outline, item: Item, lead: FlatText): boolean {
  return offsetAt(lead, 0) === item.blocks[0]?.start && isWritten(lead, outline.source);
}

/**
 * Reads an item whose title is this text: comments below the title are its fields too, and a parenthesis that stands alone on
 * the line behind a hard break is its note. `signed` where a glyph has said its status.
 */
export function readItem(outline: Outline, item: Item, { text, signed }: { text: FlatText; signed: boolean }): Line {
  const within = titleParagraph(item);
  const runs = within === null ? [] : outline.runs(within);
  const line = readLine({ text, runs, within: within ?? item, place: item }, outline, signed);
  const comments = item.blocks.flatMap((block) => {
    const fields = block.kind === 'html' ? readCommentFields(block.text, item) : NO_FIELDS;
    return fields === NO_FIELDS ? [] : [{ fields, span: { start: block.start, end: block.end } }];
  });
  return {
    ...line,
    note: line.note ?? (signed ? null : noteBelow(runs)),
    fields: comments.map(({ fields }) => fields).reduce(joinFields, line.fields),
    spans: {
      ...line.spans,
      fields: [...line.spans.fields, ...comments.map(({ span }) => span)],
    },
  };
}

function noteBelow(runs: readonly Run[]): FlatText | null {
  const line = lineBehindBreak(runs);
  const parenthesis = line === null ? null : lastParenthesis(line);
  return parenthesis?.before.text.trim() === '' ? parenthesis.inner : null;
}

/** A list item whose status something at the start or the end of its title says; `text` is the title without that. */
export interface MarkedItem extends Omit<Marked, 'span'> {
  readonly item: Item;
  readonly text: FlatText;
}

/** Makes a step of a marked item. */
export function toItemStep(outline: Outline, { item, text, ...marked }: MarkedItem): StepCandidate {
  const signed = marked.notation.box === null;
  return toCandidate(outline, { ...marked, span: item }, readItem(outline, item, { text, signed }));
}
