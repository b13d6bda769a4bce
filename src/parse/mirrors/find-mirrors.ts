import { groupBy } from '../../group-by.ts';
import { countBetween, lowerBound } from '../../markdown/count-between.ts';
import type { Block } from '../../markdown/outline.ts';
import { walkBlocks } from '../../markdown/walk-outline.ts';
import type { Mirrored } from '../draft.ts';
import { titleNames } from '../line/clean-title.ts';
import type { Page, StepCandidate } from '../notations/step-candidate.ts';
import { openingHeadings } from '../stages/headings.ts';
import { type Part, partsAround, stagesFirst } from '../stages/part.ts';
import { headingTitle } from '../stages/read-anchors.ts';
import { type LinkedParts, linkFinder } from './find-linked.ts';
import { calledNames, foldNames, namesOf, tailsOf } from './stage-names.ts';

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

/**
 * Finds what only repeats the progress of a stage or a roadmap: what is a link to one, and lists of which half or more is
 * called like stages. What names only other mirrors is none; among mirrors, what names a heading without steps is one too.
 */
export function findMirrors(files: readonly MirrorSource[]): ReadonlyMap<StepCandidate, Mirrored> {
  const parts = new Map(files.map((file) => [file.path, indexParts(file)]));
  const linkedFrom = linkFinder(parts);
  const lists = new Map(files.map((file) => [file, listsOf(file)]));
  const named = new Map(
    files.flatMap((file) => [
      ...namedIn(file, (candidate) => linkedFrom(file.page, candidate)),
      ...called(file, parts.get(file.path), lists.get(file) ?? []),
    ]),
  );
  const kept = new Map(
    files.map(({ path, inside }) => [
      path,
      inside
        .filter((candidate) => !named.has(candidate))
        .map(startOf)
        .sort(ascending),
    ]),
  );
  const mirrors = new Map(
    [...named].filter(([, { path, start, end }]) => countBetween(kept.get(path) ?? [], start, end) > 0),
  );
  const empty = files.flatMap((file) => namingNothing(file, mirrors, lists.get(file) ?? []));
  return new Map([...mirrors, ...empty]);
}

type Named = readonly [StepCandidate, Mirrored];

interface Parts extends LinkedParts {
  /** By what stands behind the number of a title. */
  readonly byTail: ReadonlyMap<string, readonly Mirrored[]>;
}

function indexParts({ path, text, parts }: MirrorSource): Parts {
  const byAnchor = new Map<string, Mirrored>();
  const all = stagesFirst(parts).map(({ title, names, line, anchor, start, end }) => {
    const part = { title, path, line, start, end };
    if (anchor !== null) byAnchor.set(anchor, part);
    return { part, titles: [title, ...names] };
  });
  const by = (namesIn: (titles: readonly string[]) => ReadonlySet<string>) => {
    const pairs = all.flatMap(({ part, titles }) => [...namesIn(titles)].map((name) => ({ name, part })));
    const groups = groupBy(pairs, ({ name }) => name);
    return new Map([...groups].map(([name, found]) => [name, found.map(({ part }) => part)]));
  };
  return {
    whole: { title: path, path, line: 1, start: 0, end: text.length },
    byAnchor,
    byName: by(foldNames),
    byTail: by((titles) => foldNames(titles.flatMap(tailsOf))),
  };
}

function namedIn(file: MirrorSource, find: (candidate: StepCandidate) => readonly Mirrored[]): readonly Named[] {
  return file.inside.flatMap((candidate): readonly Named[] => {
    const part = find(candidate).find((one) => !isInside(candidate, one, file));
    return part === undefined ? [] : [[candidate, part]];
  });
}

/** The items of lists of which enough are called like stages. */
function called(file: MirrorSource, known: Parts | undefined, lists: readonly ItemList[]): readonly Named[] {
  const named = namedIn(file, (candidate) => {
    // An overview stands in no chapter of its own: `Reading` in week 1 is a step, whatever week 3 is called.
    const isChapter = partsAround(file.parts, startOf(candidate)).some(({ title }) => tailsOf(title).length > 0);
    const indexes = [known?.byName, ...(isChapter ? [] : [known?.byTail])];
    return indexes.flatMap((index) => namesOf(candidate.title).flatMap((name) => index?.get(name) ?? []));
  });
  const listed = new Set(overviewsOf(lists, new Map(named)).flatMap(({ candidates }) => candidates));
  return named.filter(([candidate]) => listed.has(candidate));
}

function overviewsOf(lists: readonly ItemList[], named: ReadonlyMap<StepCandidate, Mirrored>): readonly ItemList[] {
  return lists.filter(({ items, candidates }) => {
    const hits = candidates.filter((candidate) => named.has(candidate)).length;
    return hits >= ENOUGH && hits >= MOST * items;
  });
}

/** Of an overview, what names a heading below which nothing is counted: it says no more than the others do. */
function namingNothing(
  { path, page: { outline } }: MirrorSource,
  mirrors: ReadonlyMap<StepCandidate, Mirrored>,
  lists: readonly ItemList[],
): readonly Named[] {
  const rest = overviewsOf(lists, mirrors).flatMap(({ candidates }) => candidates.filter((one) => !mirrors.has(one)));
  if (rest.length === 0) return [];
  const byName = new Map(
    openingHeadings(outline).flatMap((heading) => {
      const [written = '', title = written, ...others] = titleNames(headingTitle(outline, heading));
      const part = { title, path, line: heading.line, start: heading.start, end: heading.start };
      return [...calledNames([written, title, ...others])].map((name) => [name, part] as const);
    }),
  );
  return rest.flatMap((candidate): readonly Named[] => {
    const part = namesOf(candidate.title).flatMap((name) => byName.get(name) ?? [])[0];
    return part === undefined ? [] : [[candidate, part]];
  });
}

/** A list, table or block, how many items, rows or lines it has, and which of them may be steps. */
interface ItemList {
  readonly items: number;
  readonly candidates: readonly StepCandidate[];
}

function listsOf({ page: { outline }, inside }: MirrorSource): readonly ItemList[] {
  const starts = inside.map(startOf).sort(ascending);
  const known = groupBy(inside, startOf);
  const taken = new Set<number>();
  return [...walkBlocks(outline.blocks)].flatMap((block) => {
    const own = lineStarts(block, starts).filter((start) => !taken.has(start));
    for (const start of own) taken.add(start);
    const candidates = own.flatMap((start) => known.get(start) ?? []);
    return candidates.length === 0 ? [] : [{ items: own.length, candidates }];
  });
}

/** Where the items, rows or lines of a block begin; what holds other blocks has none of its own. */
function lineStarts(block: Block, starts: readonly number[]): readonly number[] {
  if (block.kind === 'list') return block.items.map(({ start }) => start);
  if (block.kind === 'table') return block.rows.slice(1).map(({ start }) => start);
  if ('blocks' in block) return [];
  return starts.slice(lowerBound(starts, block.start), lowerBound(starts, block.end));
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
