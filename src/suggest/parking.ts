import { foldText } from '../fold-text.ts';
import type { Graph, Node } from './graph.ts';
import { groupBy } from './group.ts';
import { closureOf, isOpen, type Standing, unmetNeeds } from './walk.ts';

const QUOTED = /^["“「『«](.+)["”」』»]$/u;

/** What woke a parked step: the step that its trigger names, a trigger given as an option, or the goal that needs it. */
export type Waker = 'step' | 'option' | 'goal';

export interface Parking {
  readonly parked: ReadonlySet<Node>;
  readonly woken: ReadonlyMap<Node, Waker>;
}

/** For each parked step the steps that its trigger names. */
export type Triggers = ReadonlyMap<Node, readonly Node[]>;

/** The steps, and what can wake those that are parked; `happened` are triggers that have happened, folded. */
export interface Waking extends Graph {
  readonly triggers: Triggers;
  readonly happened: readonly string[];
}

/**
 * Parts the parked steps from those that woke. A step below an open parked one is parked with it, unless a trigger of its own
 * woke it. What one of `goalNodes` needs that is not parked itself is awake, even below a parked step that it does not need.
 */
export function findParked(world: Waking, standing: Standing, goalNodes: readonly Node[]): Parking {
  const { held, wakers } = findHeld(world, standing);
  // A parked step wakes nothing, nor does a step what stands below it: that is no need.
  const needs = goalNodes.filter((node) => !held.has(node)).flatMap((node) => unmetNeeds(node, standing));
  const needed = closureOf([...new Set(needs)], standing);
  const parked = new Set<Node>();
  const woken = new Map<Node, Waker>();
  for (const node of world.nodes.filter((one) => isOpen(one, standing))) {
    const waker = held.has(node) ? 'goal' : wakers.get(node);
    if (held.has(node) && !needed.has(node)) parked.add(node);
    else if (waker) woken.set(node, waker);
  }
  return { parked, woken };
}

/** The steps that are put off, with those below them; and what woke the others. */
function findHeld(world: Waking, standing: Standing): { held: ReadonlySet<Node>; wakers: ReadonlyMap<Node, Waker> } {
  const wakers = new Map<Node, Waker>();
  const held = new Set<Node>();
  for (const node of world.nodes) {
    const isPutOff = node.step.parked && isOpen(node, standing);
    const waker = isPutOff ? findWaker(node, world, standing) : null;
    if (waker !== null) wakers.set(node, waker);
    else if (isPutOff || (node.parent && held.has(node.parent))) held.add(node);
  }
  return { held, wakers };
}

function findWaker(node: Node, { triggers, happened }: Waking, { statuses }: Standing): Waker | null {
  if (triggers.get(node)?.some(({ at }) => statuses[at] === 'done')) return 'step';
  const when = foldText(node.step.when ?? '');
  return happened.some((text) => when.includes(text)) ? 'option' : null;
}

/** Finds the steps that triggers name by id, by the part of the id after `#`, or by title; those of the own file win over others. */
export function findTriggers(nodes: readonly Node[]): Triggers {
  const waiting = nodes.filter(({ step }) => step.parked && step.when !== null);
  if (waiting.length === 0) return new Map();
  const byName = groupBy(nodes.flatMap(namesOf), ({ name }) => name);
  return new Map(
    waiting.map((node) => {
      const named = (byName.get(readName(node.step.when ?? '')) ?? []).map(({ of }) => of);
      const own = named.filter(({ step }) => step.path === node.step.path);
      return [node, own.length > 0 ? own : named];
    }),
  );
}

/** A trigger as a name: whoever writes a need in quotation marks writes a trigger so too. */
function readName(when: string): string {
  return foldText(QUOTED.exec(when)?.[1] ?? when);
}

function namesOf(node: Node): { readonly name: string; readonly of: Node }[] {
  const { id, title } = node.step;
  const names = new Set([id, id.slice(id.indexOf('#') + 1), title].map(foldText));
  return [...names].map((name) => ({ name, of: node }));
}
