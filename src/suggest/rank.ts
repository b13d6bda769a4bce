import type { Node } from './graph.ts';
import { PRIORITIES } from './inheritance.ts';
import type { Outlook } from './outlook.ts';
import { RANKS, type Rank } from './suggestion.ts';

const DUE_WITHIN_DAYS = 7;
const MANY_IN_DOING = 3;

/** A candidate with one number for each of `RANKS`: the smaller comes first. */
export interface Ranked {
  readonly node: Node;
  readonly keys: readonly number[];
}

/** The candidates from first to last. No two are equal: reading order decides at the end. */
export function rankCandidates(outlook: Outlook): readonly Ranked[] {
  const crowded = countDoing(outlook) >= MANY_IN_DOING;
  return outlook.candidates.map((node) => ({ node, keys: keysOf(node, { outlook, crowded }) })).sort(compareKeys);
}

/** The first rule by which two candidates differ. */
export function decidingRank(ahead: Ranked, behind: Ranked): Rank {
  return RANKS.find((_, at) => ahead.keys[at] !== behind.keys[at]) ?? 'order';
}

/** How many candidates are in `doing`. */
export function countDoing({ candidates, situation }: Outlook): number {
  return candidates.filter(({ index }) => situation.statuses[index] === 'doing').length;
}

/** Whole days until the day a node has or inherits, negative when over, null without one. */
export function daysLeft(node: Node, { situation }: Outlook): number | null {
  const source = situation.inheritance.due[node.index];
  return source ? (situation.daysLeft[source.index] ?? null) : null;
}

function keysOf(node: Node, { outlook, crowded }: { outlook: Outlook; crowded: boolean }): readonly number[] {
  const { pinned, priority } = outlook.situation.inheritance;
  const begun = outlook.situation.statuses[node.index] === 'doing';
  const days = daysLeft(node, outlook);
  const keys: Record<Rank, number> = {
    pinned: first(pinned[node.index] !== undefined),
    due: days === null || days > DUE_WITHIN_DAYS ? DUE_WITHIN_DAYS + 1 : days,
    wip: first(!crowded || begun),
    goal: first(outlook.serving[node.index] !== undefined),
    doing: first(begun),
    stage: node.stageOrder,
    required: first(!node.step.optional),
    priority: PRIORITIES.indexOf((priority[node.index] ?? node).step.priority),
    order: node.index,
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
