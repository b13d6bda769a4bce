import { foldText } from '../fold-text.ts';
import type { Roadmap } from '../parse/roadmap.ts';

/** The roadmaps a goal leaves active, the words of all goals there are, and whether the goal asked for is none of these. */
export interface GoalMatch {
  readonly active: readonly Roadmap[];
  readonly known: readonly string[];
  readonly unmatched: boolean;
}

/**
 * Finds the goal roadmaps that `text` leaves active: all for undefined, none for a blank text, else those whose goal, title or path it equals,
 * case and width folded. `unmatched` is true only when goal roadmaps exist and a text that is not blank equals none of them.
 */
export function matchGoal(roadmaps: readonly Roadmap[], text: string | undefined): GoalMatch {
  const goals = roadmaps.filter(({ goal }) => goal !== null);
  const known = [...new Set(goals.map(wordGoal))];
  if (text === undefined) return { active: goals, known, unmatched: false };
  const asked = foldText(text);
  if (asked === '') return { active: [], known, unmatched: false };
  const active = goals.filter(({ goal, title, path }) =>
    [goal ?? '', title, path].some((name) => foldText(name) === asked),
  );
  return { active, known, unmatched: goals.length > 0 && active.length === 0 };
}

/** The learner's words for the goal of a roadmap: its goal, or its title where the goal is blank. */
export function wordGoal({ goal, title }: Roadmap): string {
  return goal === null || goal.trim() === '' ? title : goal;
}
