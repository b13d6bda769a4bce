import { flattenRuns, foldSpace } from '../markdown/flat-text.ts';
import type { Item, Outline } from '../markdown/outline.ts';
import { walkItems } from '../markdown/walk-outline.ts';
import { isResourceHeading } from './line/recognise-word.ts';

const LINES = 3;
const LONGEST = 80;

/** The first three lines of a plain list as they would look with boxes: of all its items that could be steps, links within the file and resources are none. */
export function previewSteps(outline: Outline): readonly string[] {
  const lines: string[] = [];
  for (const item of walkItems(listsOutsideResources(outline))) {
    const text = readText(outline, item);
    if (text !== null) lines.push(`- [ ] ${text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text}`);
    if (lines.length === LINES) break;
  }
  return lines;
}

function listsOutsideResources(outline: Outline): Outline['blocks'] {
  let isResources = false;
  return outline.blocks.filter((block) => {
    if (block.kind === 'heading') isResources = isResourceHeading(flattenRuns(outline.runs(block)).text);
    return block.kind === 'list' && !isResources;
  });
}

function readText(outline: Outline, item: Item): string | null {
  const [first] = item.blocks;
  if (first?.kind !== 'paragraph') return null;
  const runs = outline.runs(first);
  if (runs[0]?.kind === 'link' && runs[0].url?.startsWith('#') === true) return null;
  return foldSpace(flattenRuns(runs).text) || null;
}
