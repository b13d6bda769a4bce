import type { List } from '../../markdown/outline.ts';
import { wordStatus } from '../../parse/line/recognise-word.ts';
import type { Page } from '../../parse/notations/step-candidate.ts';
import type { MarkMeaning } from '../../parse/roadmap.ts';
import { changeLine, type NearMiss } from './near-miss.ts';

/** A link has no blank behind its brackets, or is no plain text. */
const WORD = /^\[(\p{L}[\p{L}\p{M}\p{N} _-]{1,20})\][ \t]+\S/u;
const BOX_OF: { readonly [meaning in MarkMeaning]: string | null } = {
  done: '[x]',
  doing: '[ ] 🚧',
  todo: '[ ]',
  dropped: null,
  parked: null,
};

/** Reads the items of a list of boxes that have a word in brackets instead; a word that says a status is made a box by the fix. */
export function readWords({ outline }: Page, { items }: List): readonly NearMiss[] {
  if (items.every(({ check }) => check === null)) return [];
  return items.flatMap(({ check, blocks: [first] }) => {
    if (check !== null || first?.kind !== 'paragraph' || outline.source[first.start] !== '[') return [];
    const { start, end, line } = first;
    const [, word] = WORD.exec(outline.source.slice(start, end)) ?? [];
    if (word === undefined || outline.runs(first)[0]?.kind !== 'text') return [];
    const meaning = wordStatus(word);
    const box = meaning === null ? null : BOX_OF[meaning];
    const span = { line, start, end: start + word.length + 2 };
    return [{ start, code: 'word-in-box', fix: box && changeLine(outline, span, box) }];
  });
}
