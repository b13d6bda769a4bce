import { type FlatText, flattenRuns, foldSpace, isStruck } from '../markdown/flat-text.ts';
import type { Block, Inline, Outline, Run } from '../markdown/outline.ts';
import { splitLines } from '../markdown/split-lines.ts';
import type { DraftResource } from './draft.ts';
import { isResourceHeading } from './line/recognise-word.ts';

const TICK = /^\s*[✅☑✔✓√]\uFE0F?\s*/u;
const LETTERING = /^\s*(?:[(（]?(?:\p{L}|\p{Nd}{1,3})[)）.、]|[-*+•·])\s*/u;
const ABSOLUTE = /^https?:\/\//i;

/** Finds the links under headings of the resource vocabulary, in reading order. Relative links are the learner's notes and none. */
export function findResources(outline: Outline): readonly DraftResource[] {
  const found: DraftResource[] = [];
  let level = 0;
  let start = 0;
  for (const block of outline.blocks) {
    if (block.kind === 'heading') {
      const opens = isResourceHeading(flattenRuns(outline.runs(block)).text);
      if (level > 0 && block.level > level) continue;
      level = opens ? block.level : 0;
      start = block.start;
    } else if (level > 0) found.push(...readBlock(outline, block, false).map((link) => ({ ...link, heading: start })));
  }
  return found;
}

type FoundLink = Omit<DraftResource, 'heading'>;

function readBlock(outline: Outline, block: Block, ticked: boolean): readonly FoundLink[] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap((item) => readBlock(outline, item, ticked));
    case 'item':
      return block.blocks.flatMap((inner) => readBlock(outline, inner, block.check ?? ticked));
    case 'table':
      return block.rows.slice(1).flatMap((row) => row.cells.flatMap((cell) => readInline(outline, cell, ticked)));
    case 'paragraph':
      return readInline(outline, block, ticked);
    case 'quote':
    case 'other':
      return block.blocks.flatMap((inner) => readBlock(outline, inner, ticked));
    default:
      return [];
  }
}

/** One line of a paragraph: its runs, a soft or hard line end apart. */
type Line = readonly Run[];

function readInline(outline: Outline, inline: Inline, ticked: boolean): readonly FoundLink[] {
  const lines = splitLines(outline.runs(inline));
  return lines.flatMap((line, at) => {
    const links = linksOf(line);
    if (links.length === 0) return [];
    const read = ticked || isRead(flattenRuns(line));
    const next = lines.findIndex((other, after) => after > at && linksOf(other).length > 0);
    const below = lines.slice(at + 1, next < 0 ? lines.length : next);
    const [first] = links;
    if (links.length === 1 && first !== undefined) return [toResource(line, first, { below, read })];
    return links.map((link) => ({
      start: link.start,
      resource: { title: titleOf(link, ''), url: link.url ?? '', note: null, read },
    }));
  });
}

function isRead(flat: FlatText): boolean {
  return isStruck(flat) || TICK.test(flat.text);
}

interface Around {
  readonly below: readonly Line[];
  readonly read: boolean;
}

/** The only link of its line: what else the line says is about it. */
function toResource(line: Line, link: Run, { below, read }: Around): FoundLink {
  const before = textOf(line.filter((run) => run.start < link.start));
  const after = textOf(line.filter((run) => run.start > link.start));
  const note = [after, ...below.map(textOf)]
    .map(tidyNote)
    .filter((text) => text !== '')
    .join(' ');
  return {
    start: link.start,
    resource: { title: titleOf(link, before), url: link.url ?? '', note: note === '' ? null : note, read },
  };
}

/** A bare address takes the text before it as its title: `a) The tutorial: https://…`. */
function titleOf(link: Run, before: string): string {
  const shown = foldSpace(link.text);
  if (shown !== '' && !ABSOLUTE.test(shown) && !/^www\./i.test(shown)) return shown;
  const label = foldSpace(
    before
      .replace(TICK, '')
      .replace(LETTERING, '')
      .replace(/[\s:：\-–—―(（<]+$/u, ''),
  );
  return label || shown || (link.url ?? '');
}

function tidyNote(text: string): string {
  const bare = foldSpace(text).replace(/^[\s:：,，\-–—―|·>]+/u, '');
  return /^[(（][^()（）]*[)）]$/u.test(bare) ? bare.slice(1, -1).trim() : bare;
}

function linksOf(line: Line): readonly Run[] {
  return line.flatMap((run) => {
    if (run.kind === 'link') return run.url !== null && ABSOLUTE.test(run.url) ? [run] : [];
    return linksOf(run.runs);
  });
}

function textOf(line: Line): string {
  return flattenRuns(line.filter((run) => run.kind !== 'break')).text;
}
