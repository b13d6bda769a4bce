import { type Day, daysBetween } from '../day.ts';
import { foldText } from '../fold-text.ts';
import type { Measure } from '../measure/progress.ts';
import { drawGraph, type Node, type Statuses } from './graph.ts';
import { type Inheritance, inherit } from './inheritance.ts';
import { matchGoal } from './match-goal.ts';
import type { Wishes } from './suggestion.ts';
import { findTriggers, type Triggers } from './triggers.ts';

/** All that a suggestion depends on: every step with its status, what it inherits, and what the learner is after. */
export interface Situation {
  readonly nodes: readonly Node[];
  readonly statuses: Statuses;
  readonly inheritance: Inheritance;
  readonly triggers: Triggers;
  /** The steps of the active goal roadmaps. */
  readonly goalNodes: readonly Node[];
  /** Triggers that have happened, folded. */
  readonly happened: readonly string[];
  readonly today: Day;
  /** By index, whole days until each step's own due day, null without one. */
  readonly daysLeft: readonly (number | null)[];
}

/** The situation as the files say it. */
export function openSituation(measure: Measure, wishes: Wishes): Situation {
  const nodes = drawGraph(measure);
  const { active } = matchGoal(
    measure.roadmaps.map(({ roadmap }) => roadmap),
    wishes.goal,
  );
  const activeRoadmaps = new Set(active);
  const goalNodes = nodes.filter(({ roadmap }) => activeRoadmaps.has(roadmap.roadmap));
  const statuses = nodes.map(({ step }) => step.status);
  return {
    nodes,
    statuses,
    inheritance: inherit(nodes, statuses),
    triggers: findTriggers(nodes),
    goalNodes,
    happened: wishes.when.map(foldText).filter((text) => text !== ''),
    today: wishes.today,
    daysLeft: nodes.map(({ step }) => (step.due === null ? null : daysBetween(wishes.today, step.due))),
  };
}

/** The same situation with one candidate done in thought. */
export function withDone(situation: Situation, node: Node): Situation {
  // What others inherit stays: nothing open comes before a candidate, so it hands nothing down.
  return { ...situation, statuses: situation.statuses.with(node.index, 'done') };
}
