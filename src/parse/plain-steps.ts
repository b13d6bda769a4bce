import { foldText } from '../fold-text.ts';
import { flattenRuns, foldSpace, inlineTitle } from '../markdown/flat-text.ts';
import type { Block, Item, List, Outline, Run, Table } from '../markdown/outline.ts';
import { findLeftOut } from './left-out.ts';
import { cleanTitle } from './line/clean-title.ts';
import { isCross, listMeanings, readGlyph, TICK } from './line/glyphs.ts';
import {
  isAsideHeading,
  isResourceHeading,
  isUsageHeading,
  prerequisitesOf,
  wordStatus,
} from './line/recognise-word.ts';
import { saidStatus } from './line/said-status.ts';
import { readLegend } from './notations/glyph/legend.ts';
import { readKeyword } from './notations/keyword.ts';
import { readItem } from './notations/read-item.ts';
import type { MarkMeaning } from './notations/step-candidate.ts';

/**
 * An item of a plain list that could be a step. Its title's paragraph reaches from `start` to `end` (offsets); the first `word`
 * characters are a word for its status (`DONE`), which a box replaces. `meaning` is what the item, its list or a heading
 * says of its status, null for nothing; `text` is the visible title.
 */
export interface PlainStep {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly word: number;
  readonly text: string;
  readonly meaning: MarkMeaning | null;
}

/** What looks like a box and is none is a slip to be fixed, no plain item. */
const BOX_LIKE = /^(?:\\?[[［][^\]］]{0,2}[\]］]|[(（][\sxXvV✓✔√✅]?[)）])/u;
const TICKED = new RegExp(`${TICK}$`, 'u');
const LABEL = /[:：]$/u;

/**
 * The items of a file's plain lists that could be steps: those below `headings` (folded texts) where they are given, else all but
 * resources, prerequisites, legends, tables of contents, labels, contrasts of ticks and crosses, and parts that do not count.
 */
export function findPlainSteps(outline: Outline, headings: readonly string[] | null = null): readonly PlainStep[] {
  const leftOutAt = findLeftOut(outline);
  const legends = new Set(readLegend(outline, () => false).spans.map(({ start }) => start));
  const reader = new ListReader(outline, (offset) => leftOutAt(offset) !== null || legends.has(offset));
  return planBlocks(outline, headings).flatMap(({ block, labels }) =>
    block.kind === 'list' ? reader.read(block, statusOf(labels)) : [],
  );
}

/** A list or table, and what names it: the headings around it and the line before it, the innermost last. */
interface PlanBlock {
  readonly block: List | Table;
  readonly labels: readonly string[];
}

/** The lists and tables of a file that may be its plan: those below `headings` (folded texts) where they are given, else all but those that are named as resources, prerequisites or advice. */
export function planBlocks(outline: Outline, headings: readonly string[] | null = null): readonly PlanBlock[] {
  const open: { readonly level: number; readonly title: string }[] = [];
  return outline.blocks.flatMap((block, at, blocks) => {
    if (block.kind === 'heading') {
      while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
      open.push({ level: block.level, title: inlineTitle(outline, block) });
    }
    if (block.kind !== 'list' && block.kind !== 'table') return [];
    const titles = open.map(({ title }) => title);
    const labels = [...titles, labelOf(outline, blocks[at - 1])];
    const isMeant = headings === null ? !labels.some(isAside) : titles.some((one) => headings.includes(foldText(one)));
    return isMeant ? [{ block, labels }] : [];
  });
}

class ListReader {
  readonly #outline: Outline;
  readonly #isLeftOut: (offset: number) => boolean;

  constructor(outline: Outline, isLeftOut: (offset: number) => boolean) {
    this.#outline = outline;
    this.#isLeftOut = isLeftOut;
  }

  /** `said` is the status that stands above the list and holds for items that say none themselves. */
  read(list: List, said: MarkMeaning | null): readonly PlainStep[] {
    const glyphs = new Set(list.items.flatMap((item) => readGlyph(this.#titleOf(item))?.glyph ?? []));
    const meanings = listMeanings(glyphs);
    const isContrast = [...glyphs].some((glyph) => isCross(glyph) && !meanings.has(glyph));
    if (this.#isLeftOut(list.start) || isContrast) return [];
    return list.items.flatMap((item) => {
      const step = this.#readItem(item, said, meanings);
      const label = this.#titleOf(item);
      if (LABEL.test(label) && isAside(label)) return [];
      const inner = step?.meaning ?? statusOf([label]) ?? said;
      const below = item.blocks.flatMap((block) => (block.kind === 'list' ? this.read(block, inner) : []));
      return step === null ? below : [step, ...below];
    });
  }

  #readItem(item: Item, said: MarkMeaning | null, meanings: ReadonlyMap<string, MarkMeaning>): PlainStep | null {
    const [first] = item.blocks;
    const title = this.#titleOf(item);
    if (first?.kind !== 'paragraph' || item.check !== null || this.#isLeftOut(item.start)) return null;
    if (title === '' || LABEL.test(title) || BOX_LIKE.test(title)) return null;
    const runs = this.#outline.runs(first).filter(({ text }) => text.trim() !== '');
    const written = this.#outline.source.slice(first.start, first.end).trimEnd();
    // A status alone names the list below it.
    if (runs.every(leadsInside) || wordStatus(title) !== null) return null;
    const { start, line } = first;
    const place = { start, end: start + written.length, line };
    const keyword = readKeyword(this.#outline, item);
    if (keyword !== null)
      return { ...place, word: keyword.titleAt - start, text: foldSpace(keyword.text.text), meaning: keyword.meaning };
    const sign = readGlyph(title);
    const signed = sign === null ? undefined : meanings.get(sign.glyph);
    // A sign that stands as it is seen is what the box says.
    if (sign !== null && signed !== undefined && written.startsWith(`${title.slice(0, sign.length)} `)) {
      const text = title.slice(sign.length).trimStart();
      return { ...place, word: written.length - written.slice(sign.length).trimStart().length, text, meaning: signed };
    }
    const glyph = signed ?? (TICKED.test(title) ? 'done' : saidStatus(title));
    const { doing, struck } = readItem(this.#outline, item, { text: flattenRuns(runs), signed: false });
    // What its own words say is read from them behind a box too.
    return { ...place, word: 0, text: title, meaning: glyph ?? (doing || struck || said === 'todo' ? null : said) };
  }

  #titleOf({ blocks: [first] }: Item): string {
    return first?.kind === 'paragraph' ? inlineTitle(this.#outline, first) : '';
  }
}

/** The line that names a list: one that ends in a colon or is bold as a whole. */
function labelOf(outline: Outline, block: Block | undefined): string {
  if (block?.kind !== 'paragraph') return '';
  const runs = outline.runs(block);
  const text = inlineTitle(outline, block);
  return LABEL.test(text) || runs.every(({ kind }) => kind === 'strong') ? text : '';
}

/** Whether lists below a heading or label are no plan. */
function isAside(label: string): boolean {
  const name = cleanTitle(label);
  const tests = [isResourceHeading, isUsageHeading, isAsideHeading];
  return tests.some((test) => test(name)) || prerequisitesOf(`${name}: …`) !== null;
}

/** The status that the innermost label names which is a status word as a whole. */
function statusOf(labels: readonly string[]): MarkMeaning | null {
  return labels.reduce<MarkMeaning | null>((said, label) => wordStatus(cleanTitle(label)) ?? said, null);
}

function leadsInside({ kind, url }: Run): boolean {
  return kind === 'link' && url !== null && url.startsWith('#');
}
