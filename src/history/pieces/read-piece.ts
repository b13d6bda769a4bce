import { passNotLoaded } from '../../on-demand.ts';
import { isObsidian } from '../../parse/fields/is-obsidian.ts';
import type { LeftOutSign } from '../../parse/left-out.ts';
import type { Box, Piece, PieceStep } from './piece.ts';
import type { Setting } from './read-outline.ts';
import { readPart } from './read-part.ts';

/** Link definitions, footnotes and samples of Markdown reach into other pieces; a lone CR ends a line at which nothing is cut. */
const FAR = /^\uFEFF---|\]:|\r(?!\n)|(?:```|~~~)[ \t]*(?:markdown|mdx?)/i;

/** Reads a piece of a file; one that can't be read alone is not plain. */
export function readPiece(text: string, setting: Setting): Omit<Piece, 'bytes'> {
  const size = { length: text.length, lines: text.split('\n').length - 1, hasVaultSign: isObsidian(text) };
  if (!FAR.test(text)) {
    try {
      const { boxes, isOpen, isPlain, mayOpenStage, headings, signs, obstacles } = readPart(text, setting);
      const said = { isOpen, isPlain, mayOpenStage, headings, signs, leavesOut: signs.some(leavesOut), obstacles };
      return { ...size, ...said, steps: toSteps(boxes) };
    } catch (error) {
      passNotLoaded(error);
    }
  }
  // Whatever it is, reading the whole text meets it again.
  const nothing = { steps: [], headings: [], signs: [], leavesOut: false, obstacles: [] };
  return { ...size, isOpen: false, isPlain: false, mayOpenStage: false, ...nothing };
}

function leavesOut(sign: LeftOutSign): boolean {
  return sign.kind === 'heading' ? sign.explains !== null : sign.kind === 'open';
}

function toSteps(boxes: readonly Box[]): readonly PieceStep[] {
  const open: {
    readonly at: number;
    readonly end: number;
    readonly drops: boolean;
    readonly parks: boolean;
  }[] = [];
  return boxes.map(({ start, end, list, said }, at) => {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= start) open.pop();
    const above = open.at(-1);
    const status = above?.drops && said.status !== 'done' ? 'dropped' : said.status;
    const isOpenStep = status === 'todo' || status === 'doing';
    const parks = above?.parks === true || said.parks;
    open.push({ at, end, drops: status === 'dropped', parks });
    const seen = { id: said.slug, title: said.title, status };
    return { start, list, said, parent: above?.at ?? -1, parked: isOpenStep && parks, seen };
  });
}
