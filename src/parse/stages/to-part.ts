import { lowerBound } from '../../markdown/count-between.ts';
import { foldSpace, inlineText, trim, writtenText } from '../../markdown/flat-text.ts';
import { splitLines } from '../../markdown/line-starts.ts';
import type { Block, Outline } from '../../markdown/outline.ts';
import { type Fields, joinFields, NO_FIELDS } from '../fields/fields.ts';
import { readCommentFields } from '../fields/read-fields.ts';
import { takeFields } from '../fields/take-fields.ts';
import { cleanTitle, titleNames } from '../line/clean-title.ts';
import { lastParenthesis, optionalLead, readParenthesis } from '../line/read-parenthesis.ts';
import { saysOptional } from '../line/recognise-heading.ts';
import { isOptional, PREREQUISITES, valueAfter } from '../line/recognise-word.ts';
import { showWikiLinks } from '../line/wiki-links.ts';
import type { Opening, Part } from './part.ts';

/** Makes a part of what opens it: its title without marks and fields, its fields in the title and right below, its prerequisites line. */
export function toPart(outline: Outline, opening: Opening, rest: Pick<Part, 'isStage' | 'parts'>): Part {
  const below = blocksBelow(outline, opening);
  const title = readTitle(outline, opening);
  const { anchor, block, end } = opening;
  return {
    title: cleanTitle(title.text),
    names: [foldSpace(opening.title), ...titleNames(title.text)],
    fields: fieldsBelow(outline, below).reduce(joinFields, title.fields),
    prerequisites: prerequisitesBelow(outline, below),
    ...{ line: block.line, anchor, start: block.start, end },
    ...rest,
  };
}

/** A deferral in the title's last parenthesis parks the stage; so does a field in the title. */
function readTitle(outline: Outline, { title, block }: Opening): { readonly text: string; readonly fields: Fields } {
  const bare = title.replace(/[:：]$/u, '');
  const plain = writtenText(bare, block.start);
  const { fields: written, rest } = takeFields(plain, block, outline.isVault);
  const fields = joinFields(written, readCommentFields(outline.source.slice(block.start, block.end), block));
  const shown = showWikiLinks(rest);
  // What adorns a heading, or numbers it, is no word of it.
  const words = cleanTitle(shown.text).replace(/^[^\p{L}([（【]+/u, '');
  const said = isOptional(words) || optionalLead(words) > 0;
  const own: Fields = said ? { ...fields, optional: true } : fields;
  const last = lastParenthesis(shown);
  const inner = last === null ? null : readParenthesis(last.inner.text);
  if (last === null || inner === null || (inner.when === undefined && !inner.optional))
    return { text: trim(shown).text, fields: own };
  return { text: last.before.text.trim(), fields: joinFields(own, inner) };
}

/** The blocks between the title and the first heading, list or table. */
function blocksBelow(outline: Outline, { block, end }: Opening): readonly Block[] {
  const below: Block[] = [];
  for (let at = lowerBound(outline.blocks, block.end, ({ start }) => start); at < outline.blocks.length; at += 1) {
    const next = outline.blocks[at];
    if (next === undefined || next.start >= end || (next.kind !== 'html' && next.kind !== 'paragraph')) break;
    below.push(next);
  }
  return below;
}

/** Fields of a part stand below its title in comments or in a paragraph that holds nothing else; that it need not be done may be said in a sentence. */
export function fieldsBelow(outline: Outline, blocks: readonly Block[]): readonly Fields[] {
  return blocks.map((block) => {
    if (block.kind === 'html') return readCommentFields(block.text, block);
    if (block.kind !== 'paragraph') return NO_FIELDS;
    const text = inlineText(outline, block);
    if (saysOptional(text.text)) return { optional: true };
    const { fields, rest } = takeFields(text, block);
    return rest.text.trim() === '' ? fields : NO_FIELDS;
  });
}

function prerequisitesBelow(outline: Outline, blocks: readonly Block[]): string | null {
  const lines = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? splitLines(inlineText(outline, block).text) : [],
  );
  const found = lines.map((line) => valueAfter(foldSpace(line), PREREQUISITES)).find((line) => line !== null);
  return found ?? null;
}
