import { isOpen, type Node, toRef } from './graph.ts';
import type { Outlook } from './outlook.ts';
import type { Reason } from './suggestion.ts';

/** What speaks for a step besides its rank: that it woke, what it builds on, its own why, what it unlocks and its place. */
export function reasonsOfStep(node: Node, outlook: Outlook): readonly Reason[] {
  const { statuses } = outlook.situation;
  const reasons: Reason[] = [];
  const { when, why } = node.step;
  const by = outlook.woken.get(node);
  if (by !== undefined) reasons.push({ rule: 'woken', when, by });
  const needs = node.needs.filter(({ index }) => statuses[index] === 'done');
  if (needs.length > 0) reasons.push({ rule: 'needs', needs: needs.map(toRef) });
  if (why !== null) reasons.push({ rule: 'why', why });
  const unlocks = unlockedBy(node).filter((other) => isOpen(other, statuses));
  if (unlocks.length > 0) reasons.push({ rule: 'unlocks', unlocks: unlocks.map(toRef) });
  return [...reasons, ...placeOf(node)];
}

// Steps below another that waits have the need only from it: the upper one stands for them.
function unlockedBy(node: Node): readonly Node[] {
  const waiting = new Set(node.knots.flatMap(({ behind }) => behind));
  const above = [...waiting].filter(({ parent }) => parent === null || !waiting.has(parent));
  return above.sort((a, b) => a.index - b.index);
}

function placeOf({ stages, roadmap }: Node): readonly Reason[] {
  const stage = stages.at(-1);
  const { done, total } = (stage ?? roadmap).progress;
  if (total === 0) return [];
  return [{ rule: 'place', stage: stage?.stage.title ?? null, roadmap: roadmap.roadmap.title, done, total }];
}
