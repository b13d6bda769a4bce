import { TICK } from '../line/glyphs.ts';
import { cellWordStatus } from '../line/recognise-word.ts';
import type { MarkMeaning } from './finding.ts';

/** No cell that lists its options is longer. */
const LONGEST = 120;
const BOX = `(?:${TICK}|[☐⬜🔲⬚◻▢□☒]\\uFE0F?|\\[[ xX]\\])`;
const OPTION = new RegExp(`(${BOX})\\s*((?:(?!${BOX}).)+)`, 'gu');
const TICKED = new RegExp(`^(?:${TICK}|☒|\\[[xX])`, 'u');

/** Reads a cell that lists options, each with a box, as `☐ 未开始 ☑ 进行中 ☐ 已完成`: the one that is ticked, `todo` when none is; null when it is no such list. */
export function readChoice(text: string): MarkMeaning | null {
  if (text.length > LONGEST || text.search(new RegExp(BOX, 'u')) !== 0) return null;
  const options = [...text.matchAll(OPTION)].map(([, box = '', words = '']) => ({
    isTicked: TICKED.test(box),
    meaning: cellWordStatus(words.replace(/[\s/／|、,，;；]+$/u, '')),
  }));
  if (options.length < 2 || options.some(({ meaning }) => meaning === null)) return null;
  const ticked = options.filter(({ isTicked }) => isTicked);
  if (ticked.length > 1) return null;
  return ticked[0]?.meaning ?? 'todo';
}
