import type { Block, Item, Outline } from '../../markdown/outline.ts';
import { changeLine, lineAround, type NearMiss } from './near-miss.ts';

const HEADED = /^(#{1,6}[ \t]+)\[[ xX]\][ \t]+\S/u;

/** The dash of an empty item makes a heading of the line above it. */
const UNDERLINED = /^\[[ xX]\][ \t]+\S/u;
const UNDERLINE =
  'The line below makes a heading of this one, and GitHub draws no box in a heading; write something behind its dash, or delete it.';

/** Reads an item that GitHub draws no box for though remark does, or that begins with a heading or with code. */
export function readOddItem(outline: Outline, item: Item, first: Block): NearMiss | null {
  if (item.check !== null) return readTorn(outline, item);
  if (first.kind === 'heading') return readHeaded(outline, first);
  return first.kind === 'code' && !first.fenced ? readDeep(outline, item, first) : null;
}

function readHeaded(outline: Outline, heading: Block): NearMiss | null {
  const written = outline.source.slice(heading.start, heading.end);
  if (UNDERLINED.test(written)) return { start: heading.start, code: 'box-in-heading', message: UNDERLINE, fix: null };
  const match = HEADED.exec(written);
  if (match?.[1] === undefined) return null;
  const change = { start: heading.start, end: heading.start + match[1].length, text: '' };
  const fix = changeLine(lineAround(outline, heading.line), change);
  return { start: heading.start, code: 'box-in-heading', fix };
}

/** Five blanks behind the bullet make code of what follows. */
function readDeep(outline: Outline, item: Item, code: Block): NearMiss | null {
  const line = lineAround(outline, item.line);
  const written = outline.source.slice(item.start, line.start + line.text.length);
  const match = /^([-*+]|\d{1,9}[.)])[ \t]+(?=\[[ xX]\][ \t]+\S)/.exec(written);
  if (match === null || code.line !== item.line) return null;
  const change = { start: item.start, end: item.start + match[0].length, text: `${match[1]} ` };
  return { start: item.start, code: 'indented-box', fix: changeLine(line, change) };
}

/** remark reads a box that is followed by a line end, or holds a tab, where GitHub does not draw one. */
function readTorn(outline: Outline, item: Item): NearMiss | null {
  const box = item.box;
  if (box === null) return null;
  const line = lineAround(outline, box.line);
  const written = outline.source.slice(box.start, box.end);
  return /^\[[ xX]\]$/.test(written)
    ? { start: box.start, code: 'box-without-text', fix: null }
    : { start: box.start, code: 'padded-box', fix: changeLine(line, { ...box, text: '[ ]' }) };
}
