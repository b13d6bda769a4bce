import { type Day, daysBetween } from '../../day.ts';
import { countToGoal, wordGoal } from '../goals.ts';
import { isNode, type Node } from '../graph/graph.ts';
import { type Name, type Ref, toName, toRef } from '../graph/ref.ts';
import { isMet, isOpen, listBelow, type Origins } from '../graph/walk.ts';
import { countDoing, type Ranking } from '../rank.ts';
import type { Rank, Reason } from '../reason.ts';
import { isPassedInStage, listPassing } from '../state/passed-over.ts';
import { dayOf, daysLeft, type State } from '../state/state.ts';
import { findEffects, findPosition } from './effects.ts';
import { findWork } from './work.ts';

const MOST_REASONS = 3;
const STALE_DAYS = 60;
/** At most so many steps are left to a goal for their number to be said. */
const NEAR_GOAL = 10;

/** Why the first of the candidates comes first, three reasons at most: what it leads to, then what speaks for it now; the rule that put it there only where there is nothing else to say. */
export function findReasons({ nodes: [next, runnerUp], decidingRank }: Ranking, state: State): readonly Reason[] {
  if (next === undefined) return [];
  const effects = [...findOutcome(next, state), ...findEffects(next, state)];
  const grounds = findGrounds(next, state);
  const room = grounds.length > 1 ? 1 : MOST_REASONS - grounds.length;
  const reasons = [...effects.slice(0, room), ...grounds].slice(0, MOST_REASONS);
  if (reasons.length > 0) return reasons;
  if (isFirstOfAll(next, state)) return [{ rule: 'first' }];
  const position = findPosition(next, state);
  if (position.length > 0) return position;
  if (runnerUp === undefined) return [{ rule: 'only' }];
  const rank = decidingRank(next, runnerUp);
  // Before the first stage of its own roadmap there is no name to say what comes earlier.
  const isNameless = rank === 'stage' && next.stages.length === 0 && runnerUp.roadmap === next.roadmap;
  return [describeRank(isNameless ? 'order' : rank, next, state)];
}

function findOutcome(node: Node, state: State): readonly Reason[] {
  const parts = findWork(node, state);
  return parts.length === 0 ? [] : [{ rule: 'outcome', parts: parts.map(({ title }) => ({ title })) }];
}

/** What speaks for a step now, the most urgent first. */
function findGrounds(node: Node, state: State): readonly Reason[] {
  const { at, step } = node;
  const by = state.woken.get(node);
  const needs = node.needs.filter((need) => (isNode(need) ? state.statuses[need.at] === 'done' : isMet(need, state)));
  return [
    ...(state.due[at] ? [describeRank('due', node, state)] : []),
    ...(state.pinned[at] ? [describeRank('pinned', node, state)] : []),
    ...(state.said[at] ? [{ rule: 'said' } as const] : []),
    ...(by ? [{ rule: 'woken', when: step.when, by: by.by, via: by.via && toName(by.via) } as const] : []),
    ...findGoal(node, state),
    ...findStanding(node, state).filter(({ rule }) => rule !== 'passedOver' || isPassedInStage(node, state)),
    ...(step.why === null ? [] : [{ rule: 'why', why: step.why } as const]),
    ...(needs.length > 0 ? [{ rule: 'needs', needs: needs.map(toName) } as const] : []),
  ];
}

/** The goal that a step serves; for one of its own steps, how far that still is. */
function findGoal(node: Node, state: State): readonly Reason[] {
  const source = state.serving[node.at];
  if (source === undefined) return [];
  const own = () => state.world.nodes.filter(({ roadmap }) => roadmap === node.roadmap);
  const steps = source === node ? countToGoal(own(), state) : null;
  if (steps === null || steps > NEAR_GOAL) return [describeRank('goal', node, state)];
  return [{ rule: 'nearGoal', goal: wordGoal(node.roadmap.roadmap), steps }];
}

/** How far a step is itself: all inside it is done, it is begun, or it was passed over. */
export function findStanding(node: Node, state: State): readonly Reason[] {
  const isDone = ({ at }: Node) => state.statuses[at] === 'done';
  const inside = listBelow(node).filter(isDone).length;
  if (inside > 0) return [{ rule: 'inside', steps: inside }];
  if (state.statuses[node.at] === 'doing') {
    const since = state.world.past?.begun.get(node.step.id);
    const isStale = since !== undefined && daysBetween(since, state.world.today) >= STALE_DAYS;
    return [isStale ? { rule: 'stale', since, note: node.step.note } : describeRank('doing', node, state)];
  }
  const later = listPassing(state)(node);
  return later.length === 0
    ? []
    : [{ rule: 'passedOver', steps: later.length, since: findPassing(node, later, state) }];
}

/** The day on which the first of the later steps was done, or on which the step was written, if that was after it. */
function findPassing({ step }: Node, later: readonly Node[], { world: { past } }: State): Day | null {
  const days = later.map((other) => past?.done.get(other.step.id) ?? null);
  const [first = null] = days.includes(null) ? [] : days.toSorted();
  const seen = past?.seen.get(step.id) ?? null;
  return first !== null && seen !== null && seen > first ? seen : first;
}

/** Whether nothing is done or begun yet, and no step that counts stands before this one, but for what should come of it. */
function isFirstOfAll(node: Node, state: State): boolean {
  const isUntouched = state.statuses.every((status) => status === 'todo' || status === 'dropped');
  const isBefore = (other: Node) =>
    other.at < node.at &&
    isOpen(other, state) &&
    (node.isOutcome || !other.isOutcome) &&
    !listBelow(other).includes(node);
  return isUntouched && !state.world.nodes.some(isBefore);
}

function describeRank(rule: Rank, node: Node, state: State): Reason {
  const { at, step, stages, roadmap } = node;
  switch (rule) {
    case 'pinned':
      return { rule, via: viaOf(node, state.pinned) };
    case 'due':
      return { rule, due: dayOf(node, state) ?? '', days: daysLeft(node, state) ?? 0, via: dueVia(node, state) };
    case 'wip':
      return { rule, doing: countDoing(state) };
    case 'goal': {
      const goal = wordGoal((state.serving[at] ?? node).roadmap.roadmap);
      return { rule, goal, via: viaOf(node, state.serving) };
    }
    case 'doing':
      return { rule, note: step.note };
    case 'stage':
      return { rule, stage: stages.at(-1)?.stage.title ?? null, roadmap: roadmap.roadmap.title };
    case 'priority': {
      const { priority } = (state.priority[at] ?? node).step;
      return { rule, priority, via: viaOf(node, state.priority) };
    }
    default:
      return { rule };
  }
}

/** The step that hands its day down, or its goal where that has the day. */
function dueVia(node: Node, state: State): Name | null {
  const source = state.due[node.at] ?? node;
  const isOwn = state.days.get(source) === source.step.due;
  return isOwn ? viaOf(node, state.due) : { title: wordGoal(source.roadmap.roadmap) };
}

function viaOf(node: Node, origins: Origins): Ref | null {
  const source = origins[node.at] ?? node;
  return source === node ? null : toRef(source);
}
