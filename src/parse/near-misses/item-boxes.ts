import type { Block, Item, List, Outline, Run } from '../outline.ts';
import { walkBlocks } from '../walk-outline.ts';
import { changeLine, lineAround, type NearMiss } from './near-miss.ts';

/** A way to write a box wrongly at the start of a list item: `box` matches what is written there, its group the mark. */
interface Kind {
  readonly code: string;
  readonly box: RegExp;
  /** What the item must begin with, so that links, references and prose in brackets are left alone. */
  readonly runs: readonly Run['kind'][];
  readonly message: string;
}

const NO_BREAK = '[^\\S \\t\\r\\n]';
const KINDS: readonly Kind[] = [
  {
    code: 'empty-brackets',
    box: /^\[()\](?=\s|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana})[ \t]*/u,
    runs: ['text'],
    message: 'These brackets hold nothing, so GitHub draws no box; a blank belongs between them.',
  },
  {
    code: 'padded-box',
    box: /^\[(?:[ \t]*([xX])[ \t]+|[ \t]+([xX])[ \t]*|[ \t]{2,}|\t)\](?![(:])[ \t]*/u,
    runs: ['text'],
    message: 'GitHub draws no box with blanks around its mark.',
  },
  {
    code: 'no-space-after-box',
    box: /^\[([ xX])\](?=[^\s:])/u,
    runs: ['text', 'link'],
    message: 'GitHub draws no box without a blank behind it.',
  },
  {
    code: 'wide-box',
    box: new RegExp(
      `^(?:[［【〔](?:\\s*([xXｘＸ])?\\s*)[］】〕]|\\[(?:${NO_BREAK}|([ｘＸхХ]))\\](?=\\s)|\\[([ xX])\\](?=${NO_BREAK}))\\s*`,
      'u',
    ),
    runs: ['text'],
    message: 'GitHub draws only a box of plain brackets, blanks and x.',
  },
  {
    code: 'escaped-box',
    box: /^\\\[([ xX]?)\\?\](?![(:])[ \t]*/u,
    runs: ['text'],
    message: 'A backslash makes this box plain text.',
  },
  {
    code: 'round-box',
    box: /^\(( )\)[ \t]+/u,
    runs: ['text'],
    message: 'GitHub draws boxes in square brackets only.',
  },
  {
    code: 'ballot-box',
    box: /^[☐☑☒]\uFE0F?[ \t]*/u,
    runs: ['text'],
    message: 'GitHub does not know this character as a box, and a list of one such sign alone is not counted.',
  },
];
const EMPHASISED = /^(\*\*|__|\*|_|~~)\[([ xX])\][ \t]*/u;
const HEADED = /^(#{1,6}[ \t]+)\[[ xX]\][ \t]+\S/u;

/** Finds boxes at the start of list items that are written so that GitHub does not draw them. `counted` are the offsets of items that are steps. */
export function findItemBoxes(outline: Outline, counted: ReadonlySet<number>): readonly NearMiss[] {
  const lists = [...walkBlocks(outline.blocks)].filter((block): block is List => block.kind === 'list');
  const items = lists.flatMap((list) => list.items).filter((item) => !counted.has(item.start));
  return items.flatMap((item) => readItem(outline, item) ?? []);
}

function readItem(outline: Outline, item: Item): NearMiss | null {
  const [first] = item.blocks;
  if (first === undefined) return null;
  if (item.check !== null) return readTorn(outline, item);
  if (first.kind === 'heading') return readHeaded(outline, first);
  if (first.kind === 'code' && !first.fenced) return readDeep(outline, item, first);
  if (first.kind !== 'paragraph') return null;
  const run = outline.runs(first)[0];
  const text = outline.source.slice(first.start, first.end);
  if (run === undefined) return null;
  if (/^\[[ xX]\]$/.test(text.trimEnd())) return withoutText(first.start);
  return readEmphasised(outline, { first, run, text }) ?? readKinds(outline, { first, run, text });
}

interface Beginning {
  readonly first: Block;
  readonly run: Run;
  readonly text: string;
}

function readKinds(outline: Outline, { first, run, text }: Beginning): NearMiss | null {
  for (const { code, box, runs, message } of KINDS) {
    const match = runs.includes(run.kind) ? box.exec(text) : null;
    if (match === null || text.slice(match[0].length).trim() === '') continue;
    if (run.kind === 'link' && !/^\s?[xX]?$/.test(run.text)) continue;
    const mark = match.slice(1).some((group) => /[xXｘＸхХ]/.test(group ?? '')) || match[0].startsWith('☑') ? 'x' : ' ';
    const change = { start: first.start, end: first.start + match[0].length, text: `[${mark}] ` };
    return miss(first.start, code, { message, fix: changeLine(lineAround(outline, first.line), change) });
  }
  return null;
}

function readEmphasised(outline: Outline, { first, run, text }: Beginning): NearMiss | null {
  const match = ['strong', 'emphasis', 'delete'].includes(run.kind) ? EMPHASISED.exec(text) : null;
  if (match === null) return null;
  const change = { start: first.start, end: first.start + match[0].length, text: `[${match[2]}] ${match[1]}` };
  const message = 'GitHub draws no box inside emphasis; the box belongs before it.';
  return miss(first.start, 'box-in-emphasis', { message, fix: changeLine(lineAround(outline, first.line), change) });
}

function readHeaded(outline: Outline, heading: Block): NearMiss | null {
  const match = HEADED.exec(outline.source.slice(heading.start, heading.end));
  if (match?.[1] === undefined) return null;
  const change = { start: heading.start, end: heading.start + match[1].length, text: '' };
  const message = 'GitHub draws no box in a heading.';
  return miss(heading.start, 'box-in-heading', { message, fix: changeLine(lineAround(outline, heading.line), change) });
}

/** Five blanks behind the bullet make code of what follows. */
function readDeep(outline: Outline, item: Item, code: Block): NearMiss | null {
  const line = lineAround(outline, item.line);
  const written = outline.source.slice(item.start, line.start + line.text.length);
  const match = /^([-*+]|\d{1,9}[.)])[ \t]+(?=\[[ xX]\][ \t]+\S)/.exec(written);
  if (match === null || code.line !== item.line) return null;
  const change = { start: item.start, end: item.start + match[0].length, text: `${match[1]} ` };
  const message = 'So many blanks behind the bullet make code of this box.';
  return miss(item.start, 'indented-box', { message, fix: changeLine(line, change) });
}

/** remark reads a box that is followed by a line end, or holds a tab, where GitHub does not draw one. */
function readTorn(outline: Outline, item: Item): NearMiss | null {
  const box = item.box;
  if (box === null) return null;
  const line = lineAround(outline, box.line);
  const written = outline.source.slice(box.start, box.end);
  if (!/^\[[ xX]\]$/.test(written)) {
    const message = 'GitHub draws no box around a tab; a blank belongs between the brackets.';
    return miss(box.start, 'padded-box', { message, fix: changeLine(line, { ...box, text: '[ ]' }) });
  }
  const message = 'GitHub draws no box whose text begins on the next line.';
  return miss(box.start, 'box-without-text', { message, fix: null });
}

function withoutText(start: number): NearMiss {
  const message = 'GitHub draws no box without text behind it.';
  return { start, severity: 'info', code: 'box-without-text', message, fix: null };
}

function miss(start: number, code: string, told: Pick<NearMiss, 'message' | 'fix'>): NearMiss {
  return { start, severity: 'warning', code, ...told };
}
