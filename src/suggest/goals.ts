import { daysBetween } from '../day.ts';
import { foldText } from '../fold-text.ts';
import { groupBy } from '../group-by.ts';
import type { Roadmap } from '../parse/roadmap.ts';
import { isNode, type Node, type Vertex } from './graph/graph.ts';
import { isOpen, listBefore } from './graph/walk.ts';
import type { State } from './state/state.ts';
import type { Deadline } from './suggestion.ts';

const DAYS_A_WEEK = 7;

/** The roadmaps a goal leaves active, the words of all goals there are, and the goal that was asked for where it is none of these. */
export interface GoalMatch {
  readonly active: readonly Roadmap[];
  readonly known: readonly string[];
  readonly missed: string | null;
}

/**
 * Finds the goal roadmaps that `text` leaves active: all for undefined, none for a blank text, else those whose goal, title or path it equals,
 * case and width folded.
 */
export function matchGoal(roadmaps: readonly Roadmap[], text: string | undefined): GoalMatch {
  const goals = roadmaps.filter(({ goal }) => goal !== null);
  const known = [...new Set(goals.map(wordGoal))];
  if (text === undefined) return { active: goals, known, missed: null };
  const asked = foldText(text);
  if (asked === '') return { active: [], known, missed: null };
  const active = goals.filter(({ goal, title, path }) =>
    [goal ?? '', title, path].some((name) => foldText(name) === asked),
  );
  return { active, known, missed: active.length === 0 ? text.trim() : null };
}

/** The learner's words for the goal of a roadmap: its goal, or its title where the goal is blank. */
export function wordGoal({ goal, title }: Roadmap): string {
  return goal === null || goal.trim() === '' ? title : goal;
}

/** How many steps the goal of a roadmap of these steps still takes. */
export function countToGoal(steps: readonly Node[], state: State): number {
  const taken = new Set<Vertex>(steps.filter((node) => isOpen(node, state) && !state.parked.has(node)));
  for (const vertex of taken) {
    for (const before of listBefore(vertex, state)) taken.add(before);
    for (const opener of state.holds.get(vertex)?.openers ?? []) taken.add(opener);
  }
  return [...taken].filter(isNode).length;
}

/** The active goals with a day ahead that still take steps, the nearest first. What is due within a week takes all its steps in one. A day that is over is said by the steps that are due. */
export function findDeadlines(state: State): readonly Deadline[] {
  const { nodes, goals, today } = state.world;
  const roadmaps = groupBy(nodes, ({ roadmap }) => roadmap.roadmap);
  const deadlines = [...roadmaps].flatMap(([roadmap, inside]): readonly Deadline[] => {
    const { due } = roadmap;
    const steps = due === null || !goals.has(roadmap) ? 0 : countToGoal(inside, state);
    if (due === null || steps === 0) return [];
    const days = daysBetween(today, due);
    if (days < 0) return [];
    const perWeek = Math.ceil(steps / Math.max(1, days / DAYS_A_WEEK));
    return [{ goal: wordGoal(roadmap), due, days, perWeek }];
  });
  return deadlines.sort((a, b) => a.days - b.days);
}
