import { checkLimits } from '../../markdown/limits/check-limits.ts';
import { lineStarts } from '../../markdown/line-starts.ts';
import { parseOutline } from '../../markdown/markdown-to-outline.ts';
import type { Block, Item } from '../../markdown/outline.ts';
import { cutItem, type ItemParts } from './cut-item.ts';
import type { Box, Part, PieceList } from './piece.ts';
import { mayLinkToHeading } from './read-boxes.ts';
import { readOutline, type Setting } from './read-outline.ts';

/** What a part stands in: items that say nothing, one in the other, which make of the text behind them what the true ones do. */
interface Around {
  readonly lines: string;
  readonly depth: number;
}

const NOTHING: Around = { lines: '', depth: 0 };
/** Behind another line, a rule begins no front matter. */
const BLANK_LINE: Around = { lines: '\n', depth: 0 };
/** Each level is one more time that a text is looked through. */
const DEEPEST = 8;
/** What a box ends with, and a link does not. */
const BOX = /\][ \t\r\n]/;
/** A shorter text breaks no limit. */
const SHORT = 500;

/** Reads a piece, its list items one by one, so that one that stands in other pieces too is read once. */
export function readPart(text: string, setting: Setting): Part {
  if (text.startsWith('---')) return readAlone(text, BLANK_LINE, setting);
  // Links in the items inside are a step's too, and a file may begin with code.
  const isWhole = (BOX.test(text) && mayLinkToHeading(text, setting.path)) || text.startsWith(' ');
  return (isWhole ? null : readItems(text, NOTHING, setting)) ?? readAlone(text, NOTHING, setting);
}

function readOnce(text: string, around: Around, setting: Setting): Part {
  const key = around.lines + text;
  const part = setting.known.parts.get(key) ?? readItems(text, around, setting) ?? readItem(text, around, setting);
  setting.known.parts.set(key, part);
  return part;
}

/** An item on one line says the same wherever it stands. */
function readItem(text: string, around: Around, setting: Setting): Part {
  const indent = text.length - text.trimStart().length;
  if (indent > 0 && !text.trimEnd().includes('\n'))
    return moved(readOnce(text.slice(indent), NOTHING, setting), indent);
  // What is left to remark is so within the whole, and there more may be.
  if (text.length > SHORT) checkLimits(text, lineStarts(text));
  return readAlone(text, around, setting);
}

/** Null where the text is no item, holds no other one, or says more together than its items do. */
function readItems(text: string, around: Around, setting: Setting): Part | null {
  const cut = around.depth < DEEPEST ? cutItem(text) : null;
  if (cut === null) return null;
  const own = readOnce(cut.own, around, setting);
  if (!own.isBare || !isClosed(own)) return null;
  const inside = { lines: `${around.lines}${cut.mark}x\n`, depth: around.depth + 1 };
  const inner = cut.inner.map((item) => readOnce(item, inside, setting));
  const areItems = inner.every((part, at) => part.list !== null && (at === inner.length - 1 || isClosed(part)));
  return areItems && inner.every(({ obstacles }) => obstacles.length === 0) ? join(cut, own, inner) : null;
}

function isClosed({ isOpen, obstacles }: Part): boolean {
  return !isOpen && obstacles.length === 0;
}

function join(cut: ItemParts, own: Part, inner: readonly Part[]): Part {
  const lists = listsOf(cut.inner);
  const boxes: Box[] = own.boxes.map((box) => ({ ...box, end: cut.length }));
  const signs = [...own.signs];
  let at = cut.own.length;
  for (const [index, part] of inner.entries()) {
    const { boxes: inside, signs: others, list } = moved(part, at);
    for (const box of inside) boxes.push(box.list === list ? { ...box, list: lists[index] ?? list } : box);
    signs.push(...others);
    at += cut.inner[index]?.length ?? 0;
  }
  return {
    boxes,
    signs,
    headings: [],
    obstacles: [],
    isOpen: inner.at(-1)?.isOpen === true,
    isPlain: [own, ...inner].every(({ isPlain }) => isPlain),
    mayOpenStage: own.boxes.length === 0 && boxes.length > 0,
    list: own.list,
    isBare: false,
  };
}

function moved(part: Part, by: number): Part {
  return {
    ...part,
    boxes: part.boxes.map(({ start, end, list, said }) => ({ start: start + by, end: end + by, list, said })),
    signs: part.signs.map((sign) => ({ ...sign, at: sign.at + by })),
  };
}

/** The list of each of the items, which goes on as long as they have the same bullet. */
function listsOf(items: readonly string[]): readonly PieceList[] {
  const bullets = items.map((item) => item.trimStart().charAt(0));
  const lists: { items: number; isOutermost: boolean }[] = [];
  return bullets.map((bullet, at) => {
    const last = bullets[at - 1] === bullet ? lists.at(-1) : undefined;
    const list = last ?? { items: 0, isOutermost: false };
    if (last === undefined) lists.push(list);
    list.items += 1;
    return list;
  });
}

function readAlone(text: string, { lines, depth }: Around, setting: Setting): Part {
  const outline = parseOutline(lines + text);
  const item = onlyItem(outline.blocks, depth);
  const { lists, ...said } = readOutline(outline, lines.length, setting);
  const [first, ...others] = item?.blocks ?? [];
  const isBare = others.length === 0 && (first?.kind === 'paragraph' || first?.kind === 'heading');
  return { ...said, list: item === null ? null : (lists.get(item.start) ?? null), isBare };
}

/** The item so deep inside, where each around it holds a paragraph and a list of that one alone. */
function onlyItem(blocks: readonly Block[], depth: number): Item | null {
  const [list, ...others] = blocks;
  const [item, ...next] = list?.kind === 'list' && others.length === 0 ? list.items : [];
  if (item === undefined || next.length > 0) return null;
  if (depth === 0) return item;
  const [title, ...inside] = item.blocks;
  return title?.kind === 'paragraph' ? onlyItem(inside, depth - 1) : null;
}
