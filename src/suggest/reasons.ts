import { type Node, toRef } from './graph.ts';
import { wordGoal } from './match-goal.ts';
import type { Outlook } from './outlook.ts';
import { countDoing, daysLeft, decidingRank, type Ranked } from './rank.ts';
import type { Sources } from './spread.ts';
import { reasonsOfStep } from './step-reasons.ts';
import { RANKS, type Rank, type Reason, type Ref } from './suggestion.ts';

const MOST_RANKS = 3;

/** Why the first of the candidates comes first: the rules that put it there, then what the step says of itself. */
export function findReasons(ranked: readonly Ranked[], outlook: Outlook): readonly Reason[] {
  const [next, ...others] = ranked;
  if (next === undefined) return [];
  const ranks = chooseRanks(next, others);
  const deciding = ranks.map((rank) => wordRank(rank, next.node, outlook));
  return [...(ranks.length === 0 ? [{ rule: 'only' } as const] : deciding), ...reasonsOfStep(next.node, outlook)];
}

// The runner-up shares the most keys with the first, so its rule is the last in rule order.
function chooseRanks(next: Ranked, others: readonly Ranked[]): readonly Rank[] {
  const deciding = new Set(others.map((other) => decidingRank(next, other)));
  const ranks = RANKS.filter((rank) => deciding.has(rank));
  return ranks.length <= MOST_RANKS ? ranks : [...ranks.slice(0, MOST_RANKS - 1), ...ranks.slice(-1)];
}

function wordRank(rule: Rank, node: Node, outlook: Outlook): Reason {
  const { step, stages, roadmap } = node;
  const { pinned, due, priority } = outlook.situation.inheritance;
  switch (rule) {
    case 'pinned':
      return { rule, via: viaOf(node, pinned) };
    case 'due':
      return {
        ...{ rule, due: due[node.index]?.step.due ?? '', days: daysLeft(node, outlook) ?? 0 },
        via: viaOf(node, due),
      };
    case 'wip':
      return { rule, doing: countDoing(outlook) };
    case 'goal':
      return {
        ...{ rule, goal: wordGoal((outlook.serving[node.index] ?? node).roadmap.roadmap) },
        via: viaOf(node, outlook.serving),
      };
    case 'doing':
      return { rule, note: step.note };
    case 'stage':
      return { rule, stage: stages.at(-1)?.stage.title ?? null, roadmap: roadmap.roadmap.title };
    case 'priority': {
      const source = priority[node.index] ?? node;
      return { rule, priority: source.step.priority, via: viaOf(node, priority) };
    }
    default:
      return { rule };
  }
}

function viaOf(node: Node, sources: Sources): Ref | null {
  const source = sources[node.index] ?? node;
  return source === node ? null : toRef(source);
}
