import type { Node } from './graph/graph.ts';
import { RANKS, type Rank } from './reason.ts';
import { findLeftBehind } from './state/passed-over.ts';
import { daysLeft, PRIORITIES, type State } from './state/state.ts';

const MANY_IN_DOING = 3;

/** The candidates from first to last, and why each stands there. No two are equal: reading order decides at the end. */
export interface Ranking {
  readonly nodes: readonly Node[];
  /** The first rule by which two candidates differ. */
  readonly decidingRank: (ahead: Node, behind: Node) => Rank;
}

/** Ranks all candidates. */
export function rankCandidates(state: State): Ranking {
  const { compare, decidingRank } = comparer(state);
  return { nodes: state.candidates.toSorted(compare), decidingRank };
}

/** The candidate that comes first. */
export function firstCandidate(state: State): Node | undefined {
  const { compare } = comparer(state);
  const better = (best: Node | undefined, node: Node) => (best !== undefined && compare(best, node) < 0 ? best : node);
  return state.candidates.reduce(better, undefined);
}

/** How many candidates are in `doing`. */
export function countDoing(state: State): number {
  return state.candidates.filter((node) => isInHand(node, state)).length;
}

/** What should come of learning is never in hand: it is begun with the first topic. */
function isInHand({ at, isOutcome }: Node, { statuses }: State): boolean {
  return statuses[at] === 'doing' && !isOutcome;
}

function comparer(state: State): Pick<Ranking, 'decidingRank'> & { readonly compare: (a: Node, b: Node) => number } {
  const keys = keysOf(state);
  const decidingRank = (a: Node, b: Node) => RANKS.find((rank) => keys[rank](a) !== keys[rank](b)) ?? 'order';
  const compare = (a: Node, b: Node) => {
    const key = keys[decidingRank(a, b)];
    return key(a) - key(b);
  };
  return { compare, decidingRank };
}

/** For each rule a number of a candidate: the smaller comes first. */
function keysOf(state: State): { readonly [rank in Rank]: (node: Node) => number } {
  const isCrowded = countDoing(state) >= MANY_IN_DOING;
  const leftBehind = findLeftBehind(state);
  return {
    pinned: ({ at }) => first(state.pinned[at] !== undefined),
    due: (node) => daysLeft(node, state) ?? Number.POSITIVE_INFINITY,
    wip: (node) => first(!isCrowded || isInHand(node, state)),
    goal: ({ at }) => first(state.serving[at] !== undefined),
    said: ({ at }) => first(state.said[at] !== undefined),
    ahead: (node) => first(!leftBehind.has(node)),
    doing: (node) => first(isInHand(node, state)),
    stage: ({ stageOrder }) => stageOrder,
    required: ({ step }) => first(!step.optional),
    priority: (node) => PRIORITIES.indexOf((state.priority[node.at] ?? node).step.priority),
    order: ({ at }) => at,
  };
}

function first(applies: boolean): number {
  return applies ? 0 : 1;
}
