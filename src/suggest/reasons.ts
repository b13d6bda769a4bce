import { isNode, type Node, toName, toRef } from './graph.ts';
import { wordGoal } from './match-goal.ts';
import { countDoing, decidingRank, type Ranked } from './rank.ts';
import { daysLeft, type State } from './state.ts';
import { RANKS, type Rank, type Reason, type Ref } from './suggestion.ts';
import { isMet, isOpen, type Sources } from './walk.ts';

const MOST_RANKS = 3;

/** Why the first of the candidates comes first: the rules that put it there, then what the step says of itself. */
export function findReasons(ranked: readonly Ranked[], state: State): readonly Reason[] {
  const [next, ...others] = ranked;
  if (next === undefined) return [];
  const ranks = chooseRanks(next, others);
  const deciding = ranks.map((rank) => wordRank(rank, next.node, state));
  return [...(ranks.length === 0 ? [{ rule: 'only' } as const] : deciding), ...reasonsOfStep(next.node, state)];
}

// The runner-up shares the most keys with the first, so its rule is the last in rule order.
function chooseRanks(next: Ranked, others: readonly Ranked[]): readonly Rank[] {
  const deciding = new Set(others.map((other) => decidingRank(next, other)));
  const ranks = RANKS.filter((rank) => deciding.has(rank));
  return ranks.length <= MOST_RANKS ? ranks : [...ranks.slice(0, MOST_RANKS - 1), ...ranks.slice(-1)];
}

function wordRank(rule: Rank, node: Node, state: State): Reason {
  const { step, stages, roadmap } = node;
  switch (rule) {
    case 'pinned':
      return { rule, via: viaOf(node, state.pinned) };
    case 'due':
      return {
        ...{ rule, due: state.due[node.at]?.step.due ?? '', days: daysLeft(node, state) ?? 0 },
        via: viaOf(node, state.due),
      };
    case 'wip':
      return { rule, doing: countDoing(state) };
    case 'goal':
      return {
        ...{ rule, goal: wordGoal((state.serving[node.at] ?? node).roadmap.roadmap) },
        via: viaOf(node, state.serving),
      };
    case 'doing':
      return { rule, note: step.note };
    case 'stage':
      return { rule, stage: stages.at(-1)?.stage.title ?? null, roadmap: roadmap.roadmap.title };
    case 'priority': {
      const source = state.priority[node.at] ?? node;
      return { rule, priority: source.step.priority, via: viaOf(node, state.priority) };
    }
    default:
      return { rule };
  }
}

function viaOf(node: Node, sources: Sources): Ref | null {
  const source = sources[node.at] ?? node;
  return source === node ? null : toRef(source);
}

/** What speaks for a step besides its rank: that it woke, what it builds on, its own why, what it unlocks and its place. */
function reasonsOfStep(node: Node, state: State): readonly Reason[] {
  const reasons: Reason[] = [];
  const { when, why } = node.step;
  const by = state.woken.get(node);
  if (by !== undefined) reasons.push({ rule: 'woken', when, by });
  const needs = node.needs.filter((need) => (isNode(need) ? state.statuses[need.at] === 'done' : isMet(need, state)));
  if (needs.length > 0) reasons.push({ rule: 'needs', needs: needs.map(toName) });
  if (why !== null) reasons.push({ rule: 'why', why });
  const unlocks = unlockedBy(node).filter((other) => isOpen(other, state));
  if (unlocks.length > 0) reasons.push({ rule: 'unlocks', unlocks: unlocks.map(toName) });
  return [...reasons, ...placeOf(node)];
}

// Steps below another that waits have the need only from it: the upper one stands for them.
function unlockedBy(node: Node): readonly Node[] {
  const waiting = new Set(node.waiting.flatMap((one) => (isNode(one) ? [one] : one.waiting)));
  const above = [...waiting].filter(({ parent }) => parent === null || !waiting.has(parent));
  return above.sort((a, b) => a.at - b.at);
}

function placeOf({ stages, roadmap }: Node): readonly Reason[] {
  const stage = stages.at(-1);
  const { done, total } = (stage ?? roadmap).progress;
  if (total === 0) return [];
  return [{ rule: 'place', stage: stage?.stage.title ?? null, roadmap: roadmap.roadmap.title, done, total }];
}
