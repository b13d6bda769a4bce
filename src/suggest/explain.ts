import { memoize } from '../memoize.ts';
import { MOST_NEEDS } from '../parse/roadmap.ts';
import { isNode, type Node, type Vertex } from './graph/graph.ts';
import { type Ref, toName, toRef } from './graph/ref.ts';
import { isOpen, listBelow, unmetNeeds } from './graph/walk.ts';
import type { Ranking } from './rank.ts';
import { isBeforeStart } from './state/parking.ts';
import type { State } from './state/state.ts';
import type { Verdict } from './suggestion.ts';

/**
 * Why each open step is or is not the next one, in reading order. Of several causes the first of these is named:
 * parked, blocked by needs or a gate, steps below it.
 */
export function findVerdicts({ nodes: candidates, decidingRank }: Ranking, state: State): readonly Verdict[] {
  const [next] = candidates;
  const known = new Set(candidates);
  const refsOf = stepLister(state);
  const judge = (node: Node): Verdict['cause'] => {
    if (next === undefined || !known.has(node)) return findHindrance(node, state, refsOf);
    return node === next ? { kind: 'next' } : { kind: 'beaten', rule: decidingRank(next, node) };
  };
  return state.world.nodes
    .filter((node) => isOpen(node, state))
    .map((node) => ({ step: toRef(node), cause: judge(node) }));
}

type StepLister = (needs: readonly Vertex[]) => readonly Ref[];

/** Lists the first open steps of unmet needs. Steps that wait for the same one part share one list. */
function stepLister(state: State): StepLister {
  const listSteps = memoize((need: Vertex): readonly Ref[] => {
    const nodes = isNode(need) ? [need] : need.members.filter((member) => isOpen(member, state));
    return nodes.slice(0, MOST_NEEDS).map(toRef);
  });
  return (needs) => {
    const [only, ...others] = needs.map(listSteps);
    if (only === undefined || others.length === 0) return only ?? [];
    const byId = new Map([only, ...others].flat().map((ref) => [ref.id, ref]));
    return [...byId.values()].slice(0, MOST_NEEDS);
  };
}

function findHindrance(node: Node, state: State, refsOf: StepLister): Verdict['cause'] {
  if (node.isPlaceholder) return { kind: 'placeholder' };
  if (state.parked.has(node))
    return { kind: 'parked', when: isBeforeStart(node, state.world) ? node.step.start : node.step.when };
  const unmet = unmetNeeds(node, state);
  const gate = state.holds.get(node)?.name ?? null;
  if (unmet.length > 0 || gate) return { kind: 'blocked', waitsFor: unmet.map(toName), needs: refsOf(unmet), gate };
  return { kind: 'parent', open: listBelow(node).filter((below) => isOpen(below, state)).length };
}
