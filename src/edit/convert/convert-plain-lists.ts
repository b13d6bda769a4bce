import { foldText } from '../../fold-text.ts';
import { parseOutline } from '../../markdown/markdown-to-outline.ts';
import type { Block, Item, Outline, Run } from '../../markdown/outline.ts';
import { isResourceHeading } from '../../parse/line/recognise-word.ts';
import { parseRoadmaps } from '../../parse/parse-roadmaps.ts';
import { findProblems } from '../../rules/find-problems.ts';
import type { Source } from '../../source.ts';
import { applyChanges } from '../apply-changes.ts';

/** A file whose plain lists became open boxes; `converted` counts these. */
export interface PlainConversion {
  readonly text: string;
  readonly converted: number;
}

/**
 * Draws an open box before every item of the file's plain lists, or of those below the headings named. Resources, tables
 * of contents, labels that end in a colon and parts that do not count stay as they are.
 * An item that begins with a sign for begun (🔄) is begun then, since its words stay.
 */
export function convertPlainLists(source: Source, headings: readonly string[] | null): PlainConversion {
  const outline = parseOutline(source.text);
  const starts = itemsBelow(outline, headings?.map(foldText) ?? null).flatMap((item) => titleStart(outline, item));
  const all = drawBoxes(source.text, starts);
  const problems = findProblems(parseRoadmaps([{ path: source.path, text: all }]));
  const leftOut = new Set(problems.filter(({ code }) => code === 'left-out').map(({ line }) => line));
  const counted = starts.filter(({ line }) => !leftOut.has(line));
  return { text: drawBoxes(source.text, counted), converted: counted.length };
}

interface Place {
  readonly start: number;
  readonly line: number;
}

function drawBoxes(text: string, places: readonly Place[]): string {
  return applyChanges(
    text,
    places.map(({ start }) => ({ start, end: start, text: '[ ] ' })),
  );
}

/** The items of all lists outside quotes that stand below a heading that is wanted. */
function itemsBelow(outline: Outline, wanted: readonly string[] | null): readonly Item[] {
  const open: { readonly level: number; readonly title: string }[] = [];
  return outline.blocks.flatMap((block) => {
    if (block.kind === 'heading') {
      while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
      open.push({
        level: block.level,
        title: outline
          .runs(block)
          .map((run) => run.text)
          .join(''),
      });
      return [];
    }
    const titles = open.map(({ title }) => title);
    const isWanted =
      wanted === null ? !titles.some(isResourceHeading) : titles.some((title) => wanted.includes(foldText(title)));
    return isWanted ? itemsOf(block) : [];
  });
}

function itemsOf(block: Block): readonly Item[] {
  if (block.kind === 'list') return block.items.flatMap((item) => [item, ...item.blocks.flatMap(itemsOf)]);
  return [];
}

/** Where the box goes; nowhere in an item that has one, begins with no text, is a label or leads to a heading of the file. */
function titleStart(outline: Outline, item: Item): readonly Place[] {
  const [first] = item.blocks;
  if (first?.kind !== 'paragraph' || item.check !== null) return [];
  const runs = outline.runs(first).filter((run) => run.text.trim() !== '');
  const text = runs.map((run) => run.text).join('');
  if (text.trim() === '' || /[:：]\s*$/u.test(text) || runs.every(leadsInside)) return [];
  return [{ start: first.start, line: first.line }];
}

function leadsInside({ kind, url }: Run): boolean {
  return kind === 'link' && url !== null && url.startsWith('#');
}
