import { explainFailure } from '../markdown/limits/over-limit.ts';
import type { Source } from '../source.ts';
import { buildRoadmap } from './build-roadmap.ts';
import type { Draft } from './draft.ts';
import { draftRoadmap, readSteps } from './draft-roadmap.ts';
import { findMirrors } from './mirrors/find-mirrors.ts';
import { flattenSteps } from './needs/find-need.ts';
import { linkNeeds, type WrongNeed } from './needs/link-needs.ts';
import type { StepCandidate } from './notations/step-candidate.ts';
import { linkOrder } from './order/link-order.ts';
import { compareNatural } from './order/natural-order.ts';
import type { Roadmap } from './roadmap.ts';

/** A file that could not be read, the 1-based line that stopped it, and why, as whole sentences. */
export interface Unread {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** All roadmaps in order, and what is known of them besides: the files as they were read, in the same order, those that could not be, and the needs that can't be used. */
export interface Parsed {
  readonly unread: readonly Unread[];
  readonly roadmaps: readonly Roadmap[];
  readonly drafts: readonly Draft[];
  readonly wrongNeeds: readonly WrongNeed[];
}

/** Reads all roadmaps together, because needs and mirrors lead from one to another. They come in order: `order` in the front matter, then as the README or an index among them links them, then by path. `show` is told how far the reading is, from 0 to 1. */
export function parseRoadmaps(
  sources: readonly Source[],
  readme: Source | null = null,
  show: (part: number) => void = () => {},
): Parsed {
  const unread: Unread[] = [];
  const files = sources.flatMap((source, at) => {
    show(at / sources.length);
    return attempt(source, unread, readSteps);
  });
  const mirrors = findMirrors(files);
  const drafts = files
    .flatMap((file) => attempt(file, unread, (one) => draftRoadmap(one, mirrors)))
    .sort(draftOrder(sources, readme));
  const ids = new Map(
    drafts.flatMap((draft) =>
      flattenSteps(draft.steps).map(({ candidate }) => [candidate, `${draft.path}#${draft.ids.get(candidate)}`]),
    ),
  );
  const idOf = (candidate: StepCandidate) => ids.get(candidate) ?? '';
  const linked = linkNeeds(drafts, idOf);
  const needsOf = (candidate: StepCandidate) => linked.needs.get(candidate) ?? [];
  const roadmaps = drafts.map((draft) => buildRoadmap(draft, { idOf, needsOf }));
  return { roadmaps, drafts, wrongNeeds: linked.wrong, unread };
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

function draftOrder(sources: readonly Source[], readme: Source | null): (a: Draft, b: Draft) => number {
  const ranks = sources.length > 1 ? linkOrder(sources, readme) : new Map<string, number>();
  return (a, b) =>
    compareLast(a.frontMatter.order, b.frontMatter.order) ||
    compareLast(ranks.get(a.path), ranks.get(b.path)) ||
    compareNatural(a.path, b.path);
}

/** The smaller one first, and what is none last. */
function compareLast(a: number | null | undefined, b: number | null | undefined): number {
  const order = (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY);
  return Number.isNaN(order) ? 0 : order;
}
