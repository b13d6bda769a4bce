import type { Node } from './graph/graph.ts';
import { findLeftBehind } from './reasons/passed-over.ts';
import { daysLeft, PRIORITIES, type State } from './state.ts';
import { RANKS, type Rank } from './suggestion.ts';

const MANY_IN_DOING = 3;

/** A candidate with one number for each of `RANKS`: the smaller comes first. */
export interface Ranked {
  readonly node: Node;
  readonly keys: readonly number[];
}

/** The candidates from first to last. No two are equal: reading order decides at the end. */
export function rankCandidates(state: State): readonly Ranked[] {
  const field: Field = { crowded: countDoing(state) >= MANY_IN_DOING, leftBehind: findLeftBehind(state) };
  return state.candidates.map((node) => ({ node, keys: keysOf(node, state, field) })).sort(compareKeys);
}

/** The first rule by which two candidates differ. */
export function decidingRank(ahead: Ranked, behind: Ranked): Rank {
  return RANKS.find((_, at) => ahead.keys[at] !== behind.keys[at]) ?? 'order';
}

/** How many candidates are in `doing`. */
export function countDoing(state: State): number {
  return state.candidates.filter((node) => isInHand(node, state)).length;
}

/** What should come of learning is never in hand: it is begun with the first topic. */
function isInHand({ at, isOutcome }: Node, { statuses }: State): boolean {
  return statuses[at] === 'doing' && !isOutcome;
}

/** What is known of all candidates together. */
interface Field {
  readonly crowded: boolean;
  readonly leftBehind: ReadonlySet<Node>;
}

function keysOf(node: Node, state: State, { crowded, leftBehind }: Field): readonly number[] {
  const { at } = node;
  const begun = isInHand(node, state);
  const days = daysLeft(node, state);
  const keys: Record<Rank, number> = {
    pinned: first(state.pinned[at] !== undefined),
    due: days ?? Number.POSITIVE_INFINITY,
    wip: first(!crowded || begun),
    goal: first(state.serving[at] !== undefined),
    ahead: first(!leftBehind.has(node)),
    doing: first(begun),
    stage: node.stageOrder,
    required: first(!node.step.optional),
    priority: PRIORITIES.indexOf((state.priority[at] ?? node).step.priority),
    order: at,
  };
  return RANKS.map((rank) => keys[rank]);
}

function compareKeys(a: Ranked, b: Ranked): number {
  const at = a.keys.findIndex((key, index) => key !== b.keys[index]);
  return (a.keys[at] ?? 0) - (b.keys[at] ?? 0);
}

function first(applies: boolean): number {
  return applies ? 0 : 1;
}
