import { explainFailure } from '../markdown/limits/over-limit.ts';
import type { Source } from '../source.ts';
import { buildRoadmap } from './build-roadmap.ts';
import { type Draft, type Drafted, letGo } from './draft.ts';
import { draftRoadmap, type ReadFile, readSteps } from './draft-roadmap.ts';
import { MirrorFinder } from './mirrors/find-mirrors.ts';
import { linkNeeds, type WrongNeed } from './needs/link-needs.ts';
import type { StepCandidate } from './notations/step-candidate.ts';
import { linkOrder } from './order/link-order.ts';
import { compareKeys, naturalKey } from './order/natural-order.ts';
import type { Roadmap } from './roadmap.ts';

/** A file that could not be read, the 1-based line that stopped it, and why, as whole sentences. */
export interface Unread {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** All roadmaps in order, and what is known of them besides: the files that could not be read, and the needs that can't be used. */
export interface Parsed {
  readonly unread: readonly Unread[];
  readonly roadmaps: readonly Roadmap[];
  readonly wrongNeeds: readonly WrongNeed[];
}

/** The steps that count of a file that was read. */
export type CountedIn = (path: string) => readonly StepCandidate[];

/** Reads all roadmaps together, because needs and mirrors lead from one to another. They come in order: `order` in the front matter, then as the README or an index among them links them, then by path. */
export function parseRoadmaps(sources: readonly Source[], readme: Source | null = null): Parsed {
  return parseWith(sources, { readme, look: () => null });
}

/** What is done while files are read: `show` is told how far the reading is, from 0 to 1. */
interface Reading<Seen> {
  readonly readme: Source | null;
  readonly look: (draft: Draft, countedIn: CountedIn) => Seen;
  readonly show?: (part: number) => void;
}

/**
 * The same, with what each file is `seen` as by whoever looks at it, in the order of the roadmaps. The outlines of thousands of files are hundreds
 * of megabytes: each file is looked at as soon as it is read, unless it has to wait for others to which its steps lead.
 */
export function parseWith<Seen>(
  sources: readonly Source[],
  { readme, look, show = () => {} }: Reading<Seen>,
): Parsed & { readonly seen: readonly Seen[] } {
  const unread: Unread[] = [];
  const mirrors = new MirrorFinder(sources.map(({ path }) => path));
  const counted = new Map<string, readonly StepCandidate[]>();
  const finish = (files: readonly ReadFile[]) => {
    const found = mirrors.find(files);
    const drafts = files.flatMap((file) => attempt(file, unread, (one) => draftRoadmap(one, found)));
    for (const draft of drafts) counted.set(draft.path, draft.counted);
    return drafts.map((draft) => ({ draft: letGo(draft), seen: look(draft, (path) => counted.get(path) ?? []) }));
  };
  const waiting: ReadFile[] = [];
  const read = sources.flatMap((source, at) => {
    show(at / sources.length);
    const [file] = attempt(source, unread, readSteps);
    if (file === undefined) return [];
    if (!mirrors.leadsAway(file)) return finish([file]);
    waiting.push(file);
    return [];
  });
  const isBefore = draftOrder(sources, readme);
  const all = [...read, ...finish(waiting)].sort((a, b) => isBefore(a.draft, b.draft));
  const drafts = all.map(({ draft }) => draft);
  const { needs, wrong: wrongNeeds } = linkNeeds(drafts);
  const roadmaps = drafts.map((draft) => buildRoadmap(draft, needs));
  return { roadmaps, wrongNeeds, unread, seen: all.map(({ seen }) => seen) };
}

/** Whatever goes wrong while one file is read stops that file alone. */
function attempt<T extends Pick<Source, 'path'>, R>(file: T, unread: Unread[], read: (file: T) => R): readonly R[] {
  try {
    return [read(file)];
  } catch (error) {
    unread.push({ path: file.path, ...explainFailure(error) });
    return [];
  }
}

function draftOrder(sources: readonly Source[], readme: Source | null): (a: Drafted, b: Drafted) => number {
  const ranks = sources.length > 1 ? linkOrder(sources, readme) : new Map<string, number>();
  const keys = new Map(sources.map(({ path }) => [path, naturalKey(path)]));
  const keyOf = ({ path }: Drafted) => keys.get(path) ?? naturalKey(path);
  return (a, b) =>
    compareLast(a.frontMatter.order, b.frontMatter.order) ||
    compareLast(ranks.get(a.path), ranks.get(b.path)) ||
    compareKeys(keyOf(a), keyOf(b));
}

/** The smaller one first, and what is none last. */
function compareLast(a: number | null | undefined, b: number | null | undefined): number {
  const order = (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY);
  return Number.isNaN(order) ? 0 : order;
}
