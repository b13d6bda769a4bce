import { type Day, daysBetween } from '../../day.ts';
import { foldText } from '../../fold-text.ts';
import { groupBy } from '../../group-by.ts';
import type { Measure } from '../../measure/progress.ts';
import type { Priority, Roadmap, Status } from '../../parse/roadmap.ts';
import type { UnboxedIn } from '../../rules/uncounted/unboxed.ts';
import { drawGraph, type Node, type Vertex } from '../graph/graph.ts';
import { isSetAside } from '../graph/paths.ts';
import {
  countBefore,
  isOpen,
  listBefore,
  type Origins,
  type Standing,
  seedsOf,
  spread,
  standAt,
} from '../graph/walk.ts';
import type { Past, Wishes } from '../wishes.ts';
import { findHolds, type Hold } from './gates.ts';
import { findParked, findTriggers, type Parking, type Waking } from './parking.ts';
import { listSaidNext, readSaidNext, type SaidNext } from './said-next.ts';

/** From the strongest; `none` stands above `low`. */
export const PRIORITIES: readonly Priority[] = ['highest', 'high', 'medium', 'none', 'low', 'lowest'];

const DUE_WITHIN_DAYS = 7;
// What is due in more than a year is planned by nobody; and the steps before it are counted no further.
const FAR_DAYS = 366;

/** What stays the same while steps are done: the steps and what the learner is after. */
export interface World extends Waking {
  /** The roadmaps whose goals are active. */
  readonly goals: ReadonlySet<Roadmap>;
  readonly past: Past | null;
  readonly said: SaidNext;
  readonly unboxed: UnboxedIn;
}

/** All that follows from what is done so far. */
export interface State extends Standing, Parking {
  readonly world: World;
  /** The near days of steps, their own or that of their goal. */
  readonly days: ReadonlyMap<Node, Day>;
  /** From which step each one has its pin, its near day and its priority (its own where none is named). */
  readonly pinned: Origins;
  /** From which step that its roadmap itself calls next. */
  readonly said: Origins;
  readonly due: Origins;
  readonly priority: Origins;
  /** What the active goals take: their open steps that are not parked, all that comes before these, and what opens a gate on the way. */
  readonly serving: Origins;
  readonly holds: ReadonlyMap<Vertex, Hold>;
  /** The steps that can be done now, in reading order. */
  readonly candidates: readonly Node[];
}

/** Reads the steps and the wishes once. */
export function openWorld(
  measure: Measure,
  { goals, when, today, past, unboxed = new Map() }: Omit<Wishes, 'goal'> & Pick<World, 'goals'>,
): World {
  const graph = drawGraph(measure, unboxed);
  const happened = when.map(foldText).filter((text) => text !== '');
  const said = readSaidNext(graph.nodes);
  return { ...graph, goals, said, triggers: findTriggers(graph.nodes), happened, today, past: past ?? null, unboxed };
}

/** Looks at the world with these statuses, by the `at` of each step: what is parked, what waits behind a gate, and what is left to choose from. */
export function evaluate(world: World, statuses: readonly Status[]): State {
  const standing = standAt(world, statuses);
  const open = world.nodes.filter((node) => isOpen(node, standing));
  const goalNodes = open.filter(({ roadmap }) => world.goals.has(roadmap.roadmap));
  const pinned = open.filter(({ step }) => step.priority === 'highest');
  const days = findDays(open, world, standing);
  const parking = findParked(world, standing, { goal: goalNodes, urgent: [...pinned, ...days.keys()] });
  const holds = findHolds(world, standing, parking.parked);
  const before = (vertex: Vertex) => listBefore(vertex, standing);
  const beforeAndGates = (vertex: Vertex) => [...before(vertex), ...(holds.get(vertex)?.openers ?? [])];
  const isReady = (node: Node) => standing.pending[node.at] === 0 && !parking.parked.has(node) && !holds.has(node);
  const serving = spread([seedsOf(goalNodes.filter((node) => !parking.parked.has(node)))], beforeAndGates);
  // Who has a goal goes on towards it: what a roadmap calls next may be older.
  const isMeant = ({ at }: Node) => goalNodes.length === 0 || serving[at] !== undefined;
  const said = listSaidNext(world.said, (node) => isOpen(node, standing)).filter(isMeant);
  return {
    ...{ ...standing, ...parking, world, holds, days, serving },
    pinned: spread([seedsOf(pinned)], before),
    said: spread([seedsOf(said)], before),
    due: spread(dayLevels(days).map(seedsOf), before),
    priority: spread(priorityLevels(open).map(seedsOf), before),
    candidates: unlessSetAside(open.filter(isReady)),
  };
}

function unlessSetAside(ready: readonly Node[]): readonly Node[] {
  const current = ready.filter(({ step }) => !isSetAside(step.path));
  return current.length > 0 ? current : ready;
}

/** The days that are near: within a week, within as many days as open steps come before, or over. A goal hands its day to its steps that are not put off. */
function findDays(open: readonly Node[], world: World, standing: Standing): ReadonlyMap<Node, Day> {
  const taken = groupBy(open.filter(isTaken), ({ roadmap }) => roadmap);
  const dueOf = (node: Node): readonly Day[] => {
    const { due: goalDue } = node.roadmap.roadmap;
    const goalSteps = isTaken(node) ? (taken.get(node.roadmap) ?? []).length : 0;
    return [
      ...near(node.step.due, (most) => countBefore(node, standing, most)),
      ...(world.goals.has(node.roadmap.roadmap) && goalSteps > 0 ? near(goalDue, () => goalSteps) : []),
    ];
  };
  const days = new Map<Node, Day>();
  for (const node of open.filter(({ step, roadmap }) => step.due !== null || roadmap.roadmap.due !== null)) {
    const [day] = dueOf(node).toSorted();
    if (day !== undefined) days.set(node, day);
  }
  return days;

  function near(day: Day | null, countSteps: (most: number) => number): readonly Day[] {
    if (day === null) return [];
    const days = daysBetween(world.today, day);
    return days <= DUE_WITHIN_DAYS || (days <= FAR_DAYS && countSteps(days) >= days) ? [day] : [];
  }
}

function isTaken({ step }: Node): boolean {
  return !step.parked;
}

function dayLevels(days: ReadonlyMap<Node, Day>): readonly (readonly Node[])[] {
  const byDay = groupBy([...days], ([, day]) => day);
  return [...byDay.keys()].sort().map((day) => (byDay.get(day) ?? []).map(([node]) => node));
}

function priorityLevels(open: readonly Node[]): readonly (readonly Node[])[] {
  const byPriority = groupBy(open, ({ step }) => step.priority);
  const levels = PRIORITIES.map((priority) => byPriority.get(priority) ?? []).filter((level) => level.length > 0);
  // Nothing is left to inherit the weakest: mostly every step has the same priority, and the whole level is spared.
  return levels.slice(0, -1);
}

/** The near day that a step has or inherits. */
export function dayOf(node: Node, { due, days }: State): Day | null {
  const source = due[node.at];
  return (source && days.get(source)) ?? null;
}

/** Whole days until the near day a step has or inherits, negative when over, null without one. */
export function daysLeft(node: Node, state: State): number | null {
  const day = dayOf(node, state);
  return day === null ? null : daysBetween(state.world.today, day);
}
