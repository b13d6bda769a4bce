import { groupBy, groupPairs } from '../../group-by.ts';
import { countBetween, lowerBound } from '../../markdown/count-between.ts';
import type { Block } from '../../markdown/outline.ts';
import { walkBlocks } from '../../markdown/walk-outline.ts';
import type { Draft, Mirrored } from '../draft.ts';
import { titleNames } from '../line/clean-title.ts';
import type { Page, StepCandidate } from '../notations/step-candidate.ts';
import { openingHeadings } from '../stages/headings.ts';
import { partsAround, stagesFirst } from '../stages/part.ts';
import { headingTitle } from '../stages/read-anchors.ts';
import { type LinkedParts, partNamed, targetReader } from './find-linked.ts';
import { calledNames, ENOUGH, foldNames, isNumbered, MOST, namesOf, tailsOf } from './stage-names.ts';

/** What is known of a file before its mirrors are: all its parts and what was found in them. */
export interface MirrorSource extends Pick<Draft, 'path' | 'text' | 'page' | 'parts'> {
  readonly inside: readonly StepCandidate[];
}

/**
 * Finds what only repeats the progress of a stage or a roadmap: what is a link to one, and lists of which half or more is
 * called like stages. What names only other mirrors is none; among mirrors, what names a heading without steps is one too.
 */
export class MirrorFinder {
  readonly #paths: ReadonlySet<string>;
  readonly #targetOf: ReturnType<typeof targetReader>;
  /** Of each file that was looked at, its parts, which few others lead to, and where what begins that names nothing. */
  readonly #parts = new Map<string, () => FileParts>();
  readonly #kept = new Map<string, readonly number[]>();

  /** `paths` are those of all files. */
  constructor(paths: readonly string[]) {
    this.#paths = new Set(paths);
    this.#targetOf = targetReader(paths);
  }

  /** Whether a file has to wait for others, since a step of it leads there. */
  leadsAway({ path, page, inside }: MirrorSource): boolean {
    return inside.some((candidate) => {
      const target = this.#targetOf(page, candidate);
      return target !== null && target.path !== path && this.#paths.has(target.path);
    });
  }

  /** Finds the mirrors of these files, which lead to no others than to each other and to those that were looked at before. */
  find(files: readonly MirrorSource[]): ReadonlyMap<StepCandidate, Mirrored> {
    for (const file of files) this.#parts.set(file.path, partsWhenAsked(file));
    const named = new Map(
      files.flatMap((file) => [...namedIn(file, (candidate) => this.#linked(file.page, candidate)), ...called(file)]),
    );
    for (const { path, inside } of files)
      this.#kept.set(path, startsOf(inside.filter((candidate) => !named.has(candidate))));
    const mirrors = new Map(
      [...named].filter(([, { path, start, end }]) => countBetween(this.#kept.get(path) ?? [], start, end) > 0),
    );
    return new Map([...mirrors, ...files.flatMap((file) => namingNothing(file, mirrors))]);
  }

  #linked(page: Page, candidate: StepCandidate): readonly Mirrored[] {
    const target = this.#targetOf(page, candidate);
    const parts = target === null ? undefined : this.#parts.get(target.path)?.();
    const part = target && parts && partNamed(parts, target);
    return part ? [part] : [];
  }
}

type Named = readonly [StepCandidate, Mirrored];

/** The outline of a file is not held until somebody asks. */
function partsWhenAsked({ path, text, parts }: MirrorSource): () => FileParts {
  let made: FileParts | undefined;
  return () => {
    made ??= new FileParts({ path, text, parts });
    return made;
  };
}

/** The parts of a file under their names, which are folded when the first is looked for. */
class FileParts implements LinkedParts {
  readonly whole: Mirrored;
  readonly byAnchor = new Map<string, Mirrored>();
  readonly #all: readonly { readonly part: Mirrored; readonly titles: readonly string[] }[];
  #byName: LinkedParts['byName'] | null = null;
  #byTail: LinkedParts['byName'] | null = null;

  constructor({ path, text, parts }: Pick<MirrorSource, 'path' | 'text' | 'parts'>) {
    this.whole = { title: path, path, line: 1, start: 0, end: text.length };
    this.#all = stagesFirst(parts).map(({ title, names, line, anchor, start, end }) => {
      const part = { title, path, line, start, end };
      if (anchor !== null) this.byAnchor.set(anchor, part);
      return { part, titles: [title, ...names] };
    });
  }

  get byName(): LinkedParts['byName'] {
    this.#byName ??= this.#by(foldNames);
    return this.#byName;
  }

  /** By what stands behind the number of a title. */
  get byTail(): LinkedParts['byName'] {
    this.#byTail ??= this.#by((titles) => foldNames(titles.flatMap(tailsOf)));
    return this.#byTail;
  }

  #by(namesIn: (titles: readonly string[]) => ReadonlySet<string>): LinkedParts['byName'] {
    return groupPairs(
      this.#all.flatMap(({ part, titles }) => Array.from(namesIn(titles), (name) => [name, part] as const)),
    );
  }
}

function namedIn(file: MirrorSource, find: (candidate: StepCandidate) => readonly Mirrored[]): readonly Named[] {
  return file.inside.flatMap((candidate): readonly Named[] => {
    const part = find(candidate).find((one) => !isInside(candidate, one, file));
    return part === undefined ? [] : [[candidate, part]];
  });
}

/** The items of lists of which enough are called like stages. */
function called(file: MirrorSource): readonly Named[] {
  const known = new FileParts(file);
  const named = namedIn(file, (candidate) => {
    const names = namesOf(candidate.title);
    const namedBy = (index: LinkedParts['byName']) => names.flatMap((name) => index.get(name) ?? []);
    const tails = namedBy(known.byTail);
    const around = tails.length > 0 ? partsAround(file.parts, startOf(candidate)) : [];
    const chapters = around.filter(({ title }) => isNumbered(title));
    // `Reading` in week 1 is a step, whatever week 3 is called.
    const inSame = tails.filter(({ start }) => chapters.every((one) => one.start <= start && start < one.end));
    return [...namedBy(known.byName), ...inSame];
  });
  const listed = new Set(overviewsOf(file, new Map(named)).flatMap(({ candidates }) => candidates));
  return named.filter(([candidate]) => listed.has(candidate));
}

function overviewsOf(file: MirrorSource, named: ReadonlyMap<StepCandidate, Mirrored>): readonly ItemList[] {
  if (named.size < ENOUGH) return [];
  return listsOf(file).filter(({ items, candidates }) => {
    const hits = candidates.filter((candidate) => named.has(candidate)).length;
    return hits >= ENOUGH && hits >= MOST * items;
  });
}

/** Of an overview, what names a heading below which nothing is counted: it says no more than the others do. */
function namingNothing(file: MirrorSource, mirrors: ReadonlyMap<StepCandidate, Mirrored>): readonly Named[] {
  const { path, page } = file;
  const rest = overviewsOf(file, mirrors).flatMap(({ candidates }) => candidates.filter((one) => !mirrors.has(one)));
  if (rest.length === 0) return [];
  const byName = new Map(
    openingHeadings(page.outline).flatMap((heading) => {
      const [written = '', title = written, ...others] = titleNames(headingTitle(page.outline, heading));
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
  const starts = startsOf(inside);
  const known = groupBy(inside, startOf);
  const taken = new Set<number>();
  return walkBlocks(outline.blocks).flatMap((block) => {
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

function startsOf(candidates: readonly StepCandidate[]): readonly number[] {
  return candidates.map(startOf).sort((a, b) => a - b);
}
