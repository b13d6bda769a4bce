import type { Priority } from '../parse/roadmap.ts';
import { isOpen, type Node, type Statuses } from './graph.ts';
import { groupBy } from './group.ts';
import { nodesBefore, type Sources, spread } from './spread.ts';

/** From the strongest; `none` stands above `low`. */
export const PRIORITIES: readonly Priority[] = ['highest', 'high', 'medium', 'none', 'low', 'lowest'];

/** From which step each open one has its pin, its day and its priority (its own where none is named). */
export interface Inheritance {
  readonly pinned: Sources;
  readonly due: Sources;
  readonly priority: Sources;
}

/** Hands pin, day and priority down along the needs. */
export function inherit(nodes: readonly Node[], statuses: Statuses): Inheritance {
  const open = nodes.filter((node) => isOpen(node, statuses));
  const befores = nodes.map((node) => (isOpen(node, statuses) ? nodesBefore(node, statuses) : []));
  const before = (node: Node) => befores[node.index] ?? [];
  return {
    pinned: spread([open.filter(({ step }) => step.priority === 'highest')], before),
    due: spread(dueLevels(open), before),
    priority: spread(priorityLevels(open), before),
  };
}

function dueLevels(open: readonly Node[]): readonly (readonly Node[])[] {
  const byDay = groupBy(
    open.filter(({ step }) => step.due !== null),
    ({ step }) => step.due ?? '',
  );
  return [...byDay.keys()].sort().map((day) => byDay.get(day) ?? []);
}

function priorityLevels(open: readonly Node[]): readonly (readonly Node[])[] {
  const byPriority = groupBy(open, ({ step }) => step.priority);
  const levels = PRIORITIES.map((priority) => byPriority.get(priority) ?? []).filter((level) => level.length > 0);
  // Nothing is left to inherit the weakest: mostly every step has the same priority, and the whole level is spared.
  return levels.slice(0, -1);
}
