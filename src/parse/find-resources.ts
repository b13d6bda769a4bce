import { trimEndOf } from '../fold-text.ts';
import { flattenLines, foldSpace, inlineText, isStruck } from '../markdown/flat-text.ts';
import { offsetAt, unitsBefore } from '../markdown/offsets.ts';
import type { Block, Heading, Inline, Outline, Run } from '../markdown/outline.ts';
import { runsOf } from '../markdown/walk-outline.ts';
import type { DraftResource } from './draft.ts';
import { TICK } from './line/glyphs.ts';
import { unlettered } from './line/lettering.ts';
import { isResourceHeading, saysReadingOrder } from './line/recognise-heading.ts';
import type { Resource } from './roadmap.ts';

const TICKED = new RegExp(`^\\s*${TICK}\\s*`, 'u');
const LEADS_TO_LINK = /[\s:：\-–—―(（<]/u;
/** Few words before a colon are a label. */
const LABEL = /^([^:：\n]{1,40})[:：]/u;
const ABSOLUTE = /^https?:\/\//i;

/** Finds the links under headings of the resource vocabulary, and behind such a label, in reading order. Relative links are the learner's notes and none. */
export function findResources(outline: Outline): readonly DraftResource[] {
  const found: DraftResource[] = [];
  let list = { level: 0, heading: 0, isGuide: false };
  for (const block of outline.blocks) {
    if (block.kind === 'heading') {
      if (list.level === 0 || block.level <= list.level) list = openList(outline, block);
      continue;
    }
    if (list.level === 0 && !isLabelled(outline, block)) continue;
    const { heading, isGuide } = list.level === 0 ? { heading: block.start, isGuide: false } : list;
    for (const { start, resource } of readBlock(outline, block, false))
      found.push({ start, heading, resource: { ...resource, isGuide } });
  }
  return found;
}

/** The list that a heading opens; its level is 0 where the heading is of no resources. */
function openList(outline: Outline, heading: Heading): { level: number; heading: number; isGuide: boolean } {
  const title = inlineText(outline, heading).text;
  const level = isResourceHeading(title) ? heading.level : 0;
  return { level, heading: heading.start, isGuide: saysReadingOrder(title) };
}

/** Whether a paragraph begins as `Resources: …`. */
function isLabelled(outline: Outline, block: Block): boolean {
  if (block.kind !== 'paragraph') return false;
  const [, label = ''] = LABEL.exec(inlineText(outline, block).text) ?? [];
  return label !== '' && isResourceHeading(label);
}

interface FoundLink extends Pick<DraftResource, 'start'> {
  readonly resource: Omit<Resource, 'isGuide'>;
}

function readBlock(outline: Outline, block: Block, ticked: boolean): readonly FoundLink[] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap((item) => readBlock(outline, item, item.check ?? ticked));
    case 'table':
      return block.rows.slice(1).flatMap((row) => row.cells.flatMap((cell) => readInline(outline, cell, ticked)));
    case 'paragraph':
      return readInline(outline, block, ticked);
    case 'item':
    case 'quote':
    case 'other':
      return block.blocks.flatMap((inner) => readBlock(outline, inner, ticked));
    default:
      return [];
  }
}

function readInline(outline: Outline, inline: Inline, ticked: boolean): readonly FoundLink[] {
  const runs = outline.runs(inline);
  const all = runsOf(runs, 'link').filter(({ url }) => url !== null && ABSOLUTE.test(url));
  const lines = flattenLines(runs).map((line) => {
    const [start, end] = [offsetAt(line, 0) ?? 0, offsetAt(line, line.text.length - 1) ?? -1];
    return { line, links: all.filter((link) => link.end > start && link.start <= end) };
  });
  return lines.flatMap(({ line, links }, at) => {
    const read = ticked || isStruck(line) || TICKED.test(line.text);
    const next = lines.findIndex((other, after) => after > at && other.links.length > 0);
    const below = lines.slice(at + 1, next < 0 ? lines.length : next).map((other) => other.line.text);
    return links.map((link) => {
      const isOnly = links.length === 1;
      const title = titleOf(link, isOnly ? line.text.slice(0, unitsBefore(line, link.start)) : '');
      // What else the line of an only link says, and what stands below it, is about it.
      const note = isOnly ? [line.text.slice(unitsBefore(line, link.end)), ...below].map(tidyNote).filter(Boolean) : [];
      return { start: link.start, resource: { title, url: link.url ?? '', note: note.join(' ') || null, read } };
    });
  });
}

/** A bare address takes the text before it as its title: `a) The tutorial: https://…`. */
function titleOf(link: Run, before: string): string {
  const shown = foldSpace(link.text);
  if (shown !== '' && !ABSOLUTE.test(shown) && !/^www\./i.test(shown)) return shown;
  const label = foldSpace(trimEndOf(unlettered(before.replace(TICKED, '')), LEADS_TO_LINK));
  return label || shown || (link.url ?? '');
}

function tidyNote(text: string): string {
  const bare = foldSpace(text).replace(/^[\s:：,，)）\-–—―|·>]+/u, '');
  return /^[(（][^()（）]*[)）]$/u.test(bare) ? bare.slice(1, -1).trim() : bare;
}
