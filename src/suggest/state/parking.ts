import { type Day, isDay } from '../../day.ts';
import { foldText } from '../../fold-text.ts';
import { groupBy, groupByEach } from '../../group-by.ts';
import type { Graph, Node } from '../graph/graph.ts';
import { isOpen, listBefore, type Seed, type Standing, spread, unmetNeeds } from '../graph/walk.ts';

const QUOTED = /^["“「『«](.+)["”」』»]$/u;

/** What woke a parked step: what its trigger names is done, it was said to have happened or its day has come, the goal needs it, or another step (`need`) that is pinned or due. */
export interface Waker {
  readonly by: 'step' | 'option' | 'goal' | 'need';
  readonly via: Node | null;
}

export interface Parking {
  readonly parked: ReadonlySet<Node>;
  readonly woken: ReadonlyMap<Node, Waker>;
}

/** For each parked step what its trigger may mean: one of these lists of steps is done. Steps that wait for the same share them. */
export type Triggers = ReadonlyMap<Node, readonly (readonly Node[])[]>;

/** The steps, and what can wake those that are parked; `happened` are triggers that have happened, folded. */
export interface Waking extends Graph {
  readonly triggers: Triggers;
  readonly happened: readonly string[];
  readonly today: Day;
}

/** The open steps that may wake what they need: those of active goals, and those that are pinned or due. */
export interface Callers {
  readonly goal: readonly Node[];
  readonly urgent: readonly Node[];
}

/**
 * Parts the parked steps from those that woke. A step below an open parked one is parked with it, unless a trigger of its own
 * woke it. What a caller needs that is not parked itself is awake, even below a parked step that it does not need.
 * A step before its start and one without a title are parked whoever needs them.
 */
export function findParked(world: Waking, standing: Standing, { goal, urgent }: Callers): Parking {
  const { held, wakers } = findHeld(world, standing);
  // A parked step wakes nothing, nor does a step what stands below it: that is no need.
  const seeds = (callers: readonly Node[]): readonly Seed[] =>
    callers
      .filter((node) => !held.has(node))
      .flatMap((node) => unmetNeeds(node, standing).map((need) => [need, node] as const));
  const called = spread([seeds(urgent), seeds(goal)], (vertex) => listBefore(vertex, standing));
  const isUrgent = new Set(urgent);
  const callOf = (node: Node): Waker | null => {
    const via = called[node.at];
    return via === undefined ? null : isUrgent.has(via) ? { by: 'need', via } : { by: 'goal', via: null };
  };
  const parked = new Set<Node>();
  const woken = new Map<Node, Waker>();
  for (const node of world.nodes.filter((one) => isOpen(one, standing))) {
    const waker = held.has(node) ? callOf(node) : wakers.get(node);
    if (isBeforeStart(node, world) || node.isPlaceholder || (held.has(node) && !waker)) parked.add(node);
    else if (waker) woken.set(node, waker);
  }
  return { parked, woken };
}

/** Whether a step has a day from which on it is suggested, and that day is still to come. */
export function isBeforeStart({ step }: Node, { today }: Pick<Waking, 'today'>): boolean {
  return step.start !== null && step.start > today;
}

/** The steps that are put off, with those below them; and what woke the others. */
function findHeld(world: Waking, standing: Standing): { held: ReadonlySet<Node>; wakers: ReadonlyMap<Node, Waker> } {
  const wakers = new Map<Node, Waker>();
  const held = new Set<Node>();
  const isDone = (steps: readonly Node[]): boolean => steps.every((step) => !isOpen(step, standing));
  const fired = new Set([...new Set(world.triggers.values())].filter((lists) => lists.some(isDone)));
  for (const node of world.nodes) {
    const isPutOff = node.step.parked && isOpen(node, standing);
    const by = isPutOff ? findWaker(node, world, fired) : null;
    if (by !== null) wakers.set(node, { by, via: null });
    else if (isPutOff || (node.parent && held.has(node.parent))) held.add(node);
  }
  return { held, wakers };
}

function findWaker(
  node: Node,
  { triggers, happened, today }: Waking,
  fired: ReadonlySet<unknown>,
): 'step' | 'option' | null {
  if (fired.has(triggers.get(node))) return 'step';
  const when = readName(node.step.when ?? '');
  return (isDay(when) && when <= today) || happened.some((text) => when.includes(text)) ? 'option' : null;
}

/** The texts that stand in the trigger of no step, done ones included: a trigger that has done its work still answers to its text. */
export function listUnheard({ nodes }: Graph, texts: readonly string[]): readonly string[] {
  const triggers = nodes.map(({ step }) => readName(step.when ?? ''));
  return texts.filter((text) => text.trim() !== '' && !triggers.some((when) => when.includes(foldText(text))));
}

/** Finds what triggers name: steps by id, by the part of the id after `#`, or by title, else stages by title; what is in the own file wins. */
export function findTriggers(nodes: readonly Node[]): Triggers {
  const waiting = nodes.filter(({ step }) => step.parked && step.when !== null);
  if (waiting.length === 0) return new Map();
  const steps = groupByEach(
    nodes.filter(({ step }) => step.status !== 'dropped'),
    ({ step: { id, title } }) => new Set([id, id.slice(id.indexOf('#') + 1), title].map(foldText)),
  );
  const stages = groupBy([...groupByEach(nodes, (node) => node.stages)], ([{ stage }]) => foldText(stage.title));
  // Thousands of files may wait for what is called the same in each of them.
  const triggers = groupBy(waiting, ({ step }) => step.when);
  return new Map(
    [...triggers].flatMap(([when, of]) => {
      const name = readName(when ?? '');
      const named = (steps.get(name) ?? []).map((step) => [step]);
      const lists = named.length > 0 ? named : (stages.get(name) ?? []).map(([, inside]) => listRequired(inside, when));
      const known = lists.filter((list) => list.length > 0);
      const byPath = groupBy(known, ([first]) => first?.step.path);
      return of.map((node) => [node, byPath.get(node.step.path) ?? known] as const);
    }),
  );
}

/** The required steps of a stage, without those that wait for the same. */
function listRequired(inside: readonly Node[], when: string | null): readonly Node[] {
  return inside.filter(({ step }) => !step.optional && step.status !== 'dropped' && step.when !== when);
}

/** A trigger as a name: whoever writes a need in quotation marks writes a trigger so too. */
function readName(when: string): string {
  return foldText(QUOTED.exec(when)?.[1] ?? when);
}
