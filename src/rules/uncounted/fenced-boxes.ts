import type { Code } from '../../markdown/outline.ts';
import { walkBlocks, walkItems } from '../../markdown/walk-outline.ts';
import type { Draft } from '../../parse/draft.ts';
import { type Found, rulesOf } from '../rule.ts';

/** Boxes that GitHub shows as text. */
export const FENCED = rulesOf('warning', {
  'fenced-boxes': {
    means:
      'A code fence holds boxes, and the file has none outside; what stands in code is shown as it is and not counted.',
    wayOut: 'Delete the lines of the fence (``` or ~~~), if these are the steps.',
    example: '# Go\n\n```\n- [x] Sets\n- [ ] Maps\n```',
  },
});

/** One alone shows how to write a box. */
export const LEAST_FENCED = 2;
const BOX = /^[ \t>]{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}\[[ xX]\][ \t]{1,4}\S/u;

/** Fences with more boxes than the file has steps: a plan pasted as code, or beside steps or more of other lists, more likely a sample. */
export function findFencedBoxes({ page, counted, leftOutAt }: Draft): readonly Found<keyof typeof FENCED>[] {
  if (!/```|~~~/u.test(page.outline.source)) return [];
  const fences = walkBlocks(page.outline.blocks).filter(
    (block): block is Code => block.kind === 'code' && block.fenced,
  );
  const boxed = fences.flatMap(({ text, line, column, start }) => {
    const boxes = leftOutAt(start) === null ? text.split('\n').filter((one) => BOX.test(one)).length : 0;
    return boxes === 0 ? [] : [{ line, column, boxes }];
  });
  const boxes = boxed.reduce((sum, fence) => sum + fence.boxes, 0);
  const [first] = boxed;
  if (first === undefined || boxes < LEAST_FENCED || boxes <= counted.length) return [];
  const { line, column } = first;
  const where = boxed.length === 1 ? 'the code fence here' : `${boxed.length} code fences, of which this is the first`;
  const message = `${boxes} boxes stand in ${where}: what is in code is shown as it is and not counted. ${FENCED['fenced-boxes'].wayOut}`;
  const isPlan = counted.length === 0 && boxes > walkItems(page.outline.blocks).length;
  return [{ code: 'fenced-boxes', line, column, message, ...(isPlan ? {} : { severity: 'info' }) }];
}
