import { daysBetween } from '../day.ts';
import type { Node } from './graph/graph.ts';
import { wordGoal } from './match-goal.ts';
import { countToGoal } from './reasons/reasons.ts';
import type { State } from './state.ts';
import type { Deadline } from './suggestion.ts';

const DAYS_A_WEEK = 7;

/** The active goals with a day ahead that still take steps, the nearest first. What is due within a week takes all its steps in one. A day that is over is said by the steps that are due. */
export function findDeadlines(state: State): readonly Deadline[] {
  const { nodes, goals, today } = state.world;
  const roadmaps = new Set(nodes.map(({ roadmap }) => roadmap).filter(({ roadmap }) => goals.has(roadmap)));
  const deadlines = [...roadmaps].flatMap((roadmap: Node['roadmap']): readonly Deadline[] => {
    const { due } = roadmap.roadmap;
    const steps = due === null ? 0 : countToGoal({ roadmap }, state);
    if (due === null || steps === 0) return [];
    const days = daysBetween(today, due);
    if (days < 0) return [];
    const perWeek = Math.ceil(steps / Math.max(1, days / DAYS_A_WEEK));
    return [{ goal: wordGoal(roadmap.roadmap), due, days, perWeek }];
  });
  return deadlines.sort((a, b) => a.days - b.days);
}
