import { isOpen, type Node, toRef } from './graph.ts';
import type { Outlook } from './outlook.ts';
import { decidingRank, type Ranked } from './rank.ts';
import { openNeeds } from './spread.ts';
import type { Ref, Verdict } from './suggestion.ts';

/**
 * Why each open step is or is not the next one, in reading order. Of several causes the first of these is named:
 * parked, blocked by needs or a gate, steps below it.
 */
export function findVerdicts(ranked: readonly Ranked[], outlook: Outlook): readonly Verdict[] {
  const { nodes, statuses } = outlook.situation;
  const places = new Map(ranked.map((candidate) => [candidate.node, candidate]));
  const refsOf = refLister();
  return nodes
    .filter((node) => isOpen(node, statuses))
    .map((node) => {
      const candidate = places.get(node);
      const cause = candidate
        ? judgeCandidate(candidate, ranked[0] ?? candidate)
        : findHindrance(node, outlook, refsOf);
      return { step: toRef(node), cause };
    });
}

function judgeCandidate(candidate: Ranked, next: Ranked): Verdict['cause'] {
  return candidate === next ? { kind: 'next' } : { kind: 'beaten', rule: decidingRank(next, candidate) };
}

type RefLister = (nodes: readonly Node[]) => readonly Ref[];

/** Nodes that wait for the same ones share one list of them, and all lists the same references. */
function refLister(): RefLister {
  const refOf = new Map<Node, Ref>();
  const known = new Map<readonly Node[], readonly Ref[]>();
  const toSameRef = (node: Node): Ref => {
    const ref = refOf.get(node) ?? toRef(node);
    refOf.set(node, ref);
    return ref;
  };
  return (nodes) => {
    const refs = known.get(nodes) ?? nodes.map(toSameRef);
    known.set(nodes, refs);
    return refs;
  };
}

function findHindrance(node: Node, { parked, holds, situation }: Outlook, refsOf: RefLister): Verdict['cause'] {
  if (parked.has(node)) return { kind: 'parked', when: node.step.when };
  const needs = openNeeds(node, situation.statuses);
  const gate = holds.get(node)?.name ?? null;
  if (needs.length > 0 || gate !== null) return { kind: 'blocked', needs: refsOf(needs), gate };
  return { kind: 'parent', open: countOpenBelow(node, situation.statuses) };
}

function countOpenBelow(node: Node, statuses: Outlook['situation']['statuses']): number {
  let open = 0;
  for (const below of node.below) open += (isOpen(below, statuses) ? 1 : 0) + countOpenBelow(below, statuses);
  return open;
}
