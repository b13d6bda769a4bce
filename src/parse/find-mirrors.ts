import { foldText } from '../fold-text.ts';
import { groupBy } from '../group-by.ts';
import { countBetween, lowerBound } from '../markdown/count-between.ts';
import type { Block } from '../markdown/outline.ts';
import { walkBlocks } from '../markdown/walk-outline.ts';
import type { Mirrored } from './draft.ts';
import { unlettered } from './line/lettering.ts';
import { resolvePath } from './needs/find-need.ts';
import type { Page, StepCandidate } from './notations/step-candidate.ts';
import { type Part, partsAround, stagesFirst } from './stages/part.ts';

/** What is known of a file before its mirrors are: all its parts and what was found in them. */
export interface MirrorSource {
  readonly path: string;
  readonly text: string;
  readonly page: Page;
  readonly inside: readonly StepCandidate[];
  readonly parts: readonly Part[];
}

/** How many items of a list must be called like stages, and how large a part of it they must be. */
export const [ENOUGH, MOST] = [2, 0.5];
const CUTS = [' - ', ' – ', ' — ', ': ', '：'];

/**
 * Finds what only repeats the progress of a stage or a roadmap: what is a link to one, and lists of which half or more is
 * called like stages. What names only other mirrors is none.
 */
export function findMirrors(files: readonly MirrorSource[]): ReadonlyMap<StepCandidate, Mirrored> {
  const byPath = new Map(files.map((file) => [file.path, indexParts(file)]));
  const named = new Map(files.flatMap((file) => [...linked(file, byPath), ...called(file, byPath)]));
  const kept = new Map(
    files.map(({ path, inside }) => [
      path,
      inside
        .filter((candidate) => !named.has(candidate))
        .map(startOf)
        .sort(ascending),
    ]),
  );
  return new Map([...named].filter(([, { path, start, end }]) => countBetween(kept.get(path) ?? [], start, end) > 0));
}

type Named = readonly [StepCandidate, Mirrored];

interface Parts {
  readonly whole: Mirrored;
  readonly byAnchor: ReadonlyMap<string, Mirrored>;
  readonly byName: ReadonlyMap<string, readonly Called[]>;
  /** By what stands behind the number of a title. */
  readonly byTail: ReadonlyMap<string, readonly Called[]>;
}

/** A part, and one of the names that it may be called by. */
interface Called {
  readonly name: string;
  readonly part: Mirrored;
}

function indexParts({ path, text, parts }: MirrorSource): Parts {
  const named = stagesFirst(parts).map(({ title, names, line, anchor, start, end }) => ({
    ...{ anchor, titles: [title, ...names] },
    part: { title, path, line, start, end },
  }));
  const indexBy = (namesOf: (titles: readonly string[]) => readonly string[]): ReadonlyMap<string, readonly Called[]> =>
    groupBy(
      named.flatMap(({ titles, part }) => Array.from(foldNames(namesOf(titles)), (name) => ({ name, part }))),
      ({ name }) => name,
    );
  return {
    whole: { title: path, path, line: 1, start: 0, end: text.length },
    byAnchor: new Map(named.flatMap(({ anchor, part }) => (anchor === null ? [] : [[anchor, part]]))),
    byName: indexBy((titles) => titles),
    byTail: indexBy((titles) => titles.flatMap(tailsOf)),
  };
}

function linked(file: MirrorSource, byPath: ReadonlyMap<string, Parts>): readonly Named[] {
  return file.inside.flatMap((candidate): readonly Named[] => {
    const link = candidate.links.find(({ title }) => foldText(title) === foldText(candidate.title));
    const part = link === undefined ? undefined : partAt(link.url, file, byPath);
    return part === undefined || isInside(candidate, part, file) ? [] : [[candidate, part]];
  });
}

/** What an address leads to: a heading of this file or another, or a whole other file. */
function partAt(url: string, { path }: MirrorSource, byPath: ReadonlyMap<string, Parts>): Mirrored | undefined {
  const [page = '', anchor] = decodeAddress(url).split('#', 2);
  const parts = byPath.get(page === '' ? path : resolvePath(path, page));
  return anchor === undefined || anchor === '' ? parts?.whole : parts?.byAnchor.get(anchor);
}

function decodeAddress(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function called(file: MirrorSource, byPath: ReadonlyMap<string, Parts>): readonly Named[] {
  const known = byPath.get(file.path);
  const lists = listsOf(file);
  const named = file.inside.flatMap((candidate): readonly Named[] => {
    const names = namesOf(candidate.title);
    // An overview stands in no chapter of its own: `Reading` in week 1 is a step, whatever week 3 is called.
    const isChapter = partsAround(file.parts, startOf(candidate)).some(({ title }) => tailsOf(title).length > 0);
    const indexes = [known?.byName, ...(isChapter ? [] : [known?.byTail])];
    // A thousand stages may have one name: none is looked at behind the first that will do.
    const lists = indexes.flatMap((index) => names.flatMap((name) => [index?.get(name) ?? []]));
    const found = lists.map((list) => list.find(({ part }) => !isInside(candidate, part, file)));
    const part = found.find((one) => one !== undefined)?.part;
    return part === undefined ? [] : [[candidate, part]];
  });
  const hits = new Map<number, number>();
  for (const [candidate] of named) {
    const list = lists.get(startOf(candidate))?.start ?? -1;
    hits.set(list, (hits.get(list) ?? 0) + 1);
  }
  return named.filter(([candidate]) => {
    const list = lists.get(startOf(candidate));
    const count = hits.get(list?.start ?? -1) ?? 0;
    return list !== undefined && count >= ENOUGH && count >= MOST * list.items;
  });
}

interface ItemList {
  readonly start: number;
  readonly items: number;
}

/** For each item, row or line at an offset, the list, table or block it is one of. */
function listsOf({ page: { outline }, inside }: MirrorSource): ReadonlyMap<number, ItemList> {
  const starts = inside.map(startOf).sort(ascending);
  const lists = new Map<number, ItemList>();
  for (const block of walkBlocks(outline.blocks)) {
    const own = lineStarts(block, starts).filter((start) => !lists.has(start));
    for (const start of own) lists.set(start, { start: block.start, items: own.length });
  }
  return lists;
}

/** Where the items, rows or lines of a block begin; what holds other blocks has none of its own. */
function lineStarts(block: Block, starts: readonly number[]): readonly number[] {
  if (block.kind === 'list') return block.items.map(({ start }) => start);
  if (block.kind === 'table') return block.rows.slice(1).map(({ start }) => start);
  if ('blocks' in block) return [];
  return starts.slice(lowerBound(starts, block.start), lowerBound(starts, block.end));
}

/** `Week 1`, `模块 A`, `第一章`: what only numbers a title. */
const NUMBERED =
  /^(?:\p{L}{1,12}\s?)?(?:\p{Nd}{1,3}|[A-Z]|[IVX]{1,4})$|^第\s?[\p{Nd}一二三四五六七八九十]{1,3}\s?\p{Script=Han}{1,2}$/u;

/** What a part with these titles may be called where its progress is repeated: `Week 1: Trees` is `Trees` too. */
export function calledNames(titles: readonly string[]): ReadonlySet<string> {
  return foldNames([...titles, ...titles.flatMap(tailsOf)]);
}

function foldNames(titles: readonly string[]): ReadonlySet<string> {
  return new Set(titles.map(foldName).filter((name) => name !== ''));
}

function tailsOf(title: string): readonly string[] {
  return CUTS.flatMap((cut) =>
    NUMBERED.test(title.split(cut, 1)[0] ?? '') ? [title.slice(title.indexOf(cut) + cut.length)] : [],
  );
}

/** Whether a step is a link to some heading of its own file. */
export function linksToHeading({ links, title }: StepCandidate, path: string): boolean {
  return links.some((link) => {
    const [page = '', anchor = ''] = decodeAddress(link.url).split('#', 2);
    const isOwn = page === '' || resolvePath(path, page) === path;
    return isOwn && anchor !== '' && foldText(link.title) === foldText(title);
  });
}

/** What a step may call a stage: its title whole, and cut at each sign behind which something is said of it. */
export function namesOf(title: string): readonly string[] {
  const cuts = CUTS.flatMap((cut) => [title.indexOf(cut), title.lastIndexOf(cut)]).filter((at) => at > 0);
  return [title, ...cuts.map((at) => title.slice(0, at))].map(foldName);
}

function foldName(title: string): string {
  return foldText(unlettered(title));
}

function isInside(candidate: StepCandidate, { path, start, end }: Mirrored, file: MirrorSource): boolean {
  return path === file.path && start <= startOf(candidate) && startOf(candidate) < end;
}

function startOf({ span }: StepCandidate): number {
  return span.start;
}

function ascending(a: number, b: number): number {
  return a - b;
}
