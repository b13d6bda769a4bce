import { flattenRuns, foldSpace, trim, writtenText } from '../../markdown/flat-text.ts';
import type { Block, Outline } from '../../markdown/outline.ts';
import type { DraftStage } from '../draft.ts';
import { type Fields, joinFields, NO_FIELDS } from '../fields/fields.ts';
import { readCommentFields } from '../fields/read-fields.ts';
import { takeFields } from '../fields/take-fields.ts';
import { cleanTitle, titleNames } from '../line/clean-title.ts';
import { lastParenthesis, readParenthesis } from '../line/read-parenthesis.ts';
import { prerequisitesOf } from '../line/recognise-word.ts';
import type { Candidate } from './candidate.ts';

/** Makes a stage of a candidate: its title without marks and fields, its fields in the title and right below, its prerequisites line. */
export function toStage(outline: Outline, candidate: Candidate): DraftStage {
  const below = blocksBelow(outline, candidate);
  const title = readTitle(outline, candidate);
  return {
    title: cleanTitle(title.text),
    names: [foldSpace(candidate.title), ...titleNames(title.text)],
    line: candidate.block.line,
    anchor: candidate.anchor,
    start: candidate.start,
    end: candidate.end,
    fields: fieldsBelow(outline, below).reduce(joinFields, title.fields),
    prerequisites: prerequisitesBelow(outline, below),
    stages: innerStages(candidate).map((inner) => toStage(outline, inner)),
  };
}

function innerStages(candidate: Candidate): readonly Candidate[] {
  return candidate.inner.filter((inner) => inner.steps > 0);
}

/** A deferral in the title's last parenthesis parks the stage; so does a field in the title. */
function readTitle(outline: Outline, { title, block }: Candidate): { readonly text: string; readonly fields: Fields } {
  const bare = title.replace(/[:：]$/u, '');
  const plain = writtenText(bare, block.start);
  const { fields: shown, rest } = takeFields(plain, block);
  const fields = joinFields(shown, readCommentFields(outline.source.slice(block.start, block.end), block));
  const last = lastParenthesis(rest);
  const inner = last === null ? null : readParenthesis(last.inner.text);
  if (last === null || inner === null || (inner.when === null && !inner.optional))
    return { text: trim(rest).text, fields };
  return { text: last.before.text.trim(), fields: joinFields(fields, inner) };
}

/** The blocks between the title and the first heading, list or table. */
function blocksBelow(outline: Outline, { block, end }: Candidate): readonly Block[] {
  const below: Block[] = [];
  for (let at = firstAfter(outline.blocks, block.end); at < outline.blocks.length; at += 1) {
    const next = outline.blocks[at];
    if (next === undefined || next.start >= end || (next.kind !== 'html' && next.kind !== 'paragraph')) break;
    below.push(next);
  }
  return below;
}

function firstAfter(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Fields stand in comments or in a paragraph that holds nothing else. */
function fieldsBelow(outline: Outline, blocks: readonly Block[]): readonly Fields[] {
  return blocks.map((block) => {
    if (block.kind === 'html') return readCommentFields(block.text, block);
    if (block.kind !== 'paragraph') return NO_FIELDS;
    const { fields, rest } = takeFields(flattenRuns(outline.runs(block)), block);
    return rest.text.trim() === '' ? fields : NO_FIELDS;
  });
}

function prerequisitesBelow(outline: Outline, blocks: readonly Block[]): string | null {
  const lines = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? flattenRuns(outline.runs(block)).text.split('\n') : [],
  );
  const found = lines.map((line) => prerequisitesOf(foldSpace(line))).find((line) => line !== null);
  return found ?? null;
}
